package io.github.atskit.core.command;

import static io.github.atskit.core.internal.tree.Trees.list;
import static io.github.atskit.core.internal.tree.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.internal.tree.Trees;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.PieceKind;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the value of a part looks like is what it is, whatever the template says. */
class PartFormsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

    private static Either<List<FieldFault>, Command> read(@Nullable Object value) {
        return CommandReader.read(Action.SAVE_SECTION, map("section", "s", "parts", map("a", value)));
    }

    private static Option<PartValue> valueOf(@Nullable Object tree) {
        Either<List<FieldFault>, Command> read = read(tree);
        assertThat(read.isRight()).as("%s", read).isTrue();
        return ((SaveSection) read.get()).change().parts().get("a").get();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("x", new PartValue.Text("x"), List.of(PartKind.TEXT, PartKind.CHOICE)),
                Arguments.of(map(), new PartValue.Ratings(LinkedHashMap.empty()), List.of(PartKind.RATINGS)),
                Arguments.of(
                        map(8, map("rating", "advanced"), "7", map("rating", "x", "note", "n")),
                        new PartValue.Ratings(LinkedHashMap.of(
                                8, new PartValue.Rating("advanced", Option.none()),
                                7, new PartValue.Rating("x", Option.some("n")))),
                        List.of(PartKind.RATINGS)),
                Arguments.of(
                        list(8, 2L, 8.0),
                        new PartValue.Standards(StandardNumbers.of(2, 8)),
                        List.of(PartKind.STANDARDS)),
                Arguments.of(
                        list("ev-2", "ev-1", "ev-2"),
                        new PartValue.Evidence(List.of("ev-2", "ev-1", "ev-2")),
                        List.of(PartKind.EVIDENCE)),
                Arguments.of(
                        list(map("on", "2020-03-02", "what", "w", "standards", list())),
                        new PartValue.Activities(
                                List.of(new PartValue.Activity(DAY, "w", Option.none(), StandardNumbers.NONE))),
                        List.of(PartKind.ACTIVITIES)),
                Arguments.of(
                        list(map(
                                "on",
                                "2020-03-02",
                                "what",
                                "w",
                                "hours",
                                new BigDecimal("2.50"),
                                "standards",
                                list(1))),
                        new PartValue.Activities(List.of(new PartValue.Activity(
                                DAY, "w", Option.some(new BigDecimal("2.5")), StandardNumbers.of(1)))),
                        List.of(PartKind.ACTIVITIES)),
                Arguments.of(
                        list(map("kind", "research", "title", "t", "summary", "s")),
                        new PartValue.Pieces(List.of(new PartValue.Piece(PieceKind.RESEARCH, "t", "s", List.empty()))),
                        List.of(PartKind.PIECES)),
                Arguments.of(
                        list(map("goal", "g", "by", "2020-03-02")),
                        new PartValue.Goals(List.of(new PartValue.Goal("g", DAY, StandardNumbers.NONE, Option.none()))),
                        List.of(PartKind.GOALS)),
                Arguments.of(
                        list(),
                        new PartValue.EmptyList(),
                        List.of(
                                PartKind.STANDARDS,
                                PartKind.EVIDENCE,
                                PartKind.ACTIVITIES,
                                PartKind.PIECES,
                                PartKind.GOALS)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormTellsTheKind(Object tree, PartValue value, List<PartKind> kinds) {
        assertThat(valueOf(tree)).containsExactly(value);
        for (PartKind kind : PartKind.values()) {
            assertThat(value.has(kind)).as("%s", kind).isEqualTo(kinds.contains(kind));
        }
    }

    @Test
    void nothingEmptiesAPart() {
        assertThat(valueOf(null)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void anyOtherFormIsAnUnknownValueOfThePart(Object tree) {
        assertThat(read(tree))
                .isEqualTo(Either.left(List.of(new FieldFault(
                        "parts.a",
                        FaultCode.UNKNOWN_VALUE,
                        LinkedHashMap.of(
                                "allowed", "text, choice, ratings, standards, evidence, activities, pieces, goals")))));
    }

    static Stream<Object> others() {
        return Stream.of(
                7,
                true,
                2.5,
                list(true),
                list(list()),
                list((Object) null),
                list(null, 8),
                list(map()),
                list(map("standards", list(8))),
                list(map("evidence", list("ev-1"), "anticipated-impact", "i")),
                list(map("x", 1), "ev-1"),
                Trees.times(1_000, true));
    }

    /** One name is enough to give a map away; the rest is then missing. */
    static Stream<Arguments> hints() {
        return Stream.of(
                Arguments.of(map("on", "2020-03-02"), "standards what"),
                Arguments.of(map("what", "w"), "on standards"),
                Arguments.of(map("hours", 1), "on standards what"),
                Arguments.of(map("title", "t"), "kind summary"),
                Arguments.of(map("summary", "s"), "kind title"),
                Arguments.of(map("kind", "report"), "summary title"),
                Arguments.of(map("goal", "g"), "by"),
                Arguments.of(map("by", "2020-03-02"), "goal"));
    }

    @ParameterizedTest
    @MethodSource("hints")
    void oneTellingNameIsEnough(Object entry, String missing) {
        List<FieldFault> faults = List.of(missing.split(" "))
                .map(name -> new FieldFault("parts.a[0]." + name, FaultCode.MISSING, LinkedHashMap.empty()));
        assertThat(read(list(entry))).isEqualTo(Either.left(faults));
    }

    @Test
    void theFirstEntryThatGivesItselfAwayTellsWhatAllAre() {
        Object goal = map("goal", "g", "by", "2020-03-02");
        Object piece = map("kind", "report", "title", "t", "summary", "s");
        assertThat(paths(read(list(null, map(), goal)))).isEqualTo("parts.a[0] parts.a[1].by parts.a[1].goal");
        assertThat(paths(read(list(goal, piece))))
                .isEqualTo("parts.a[1].by parts.a[1].goal parts.a[1].kind parts.a[1].summary parts.a[1].title");
        assertThat(paths(read(list(goal, "ev-1", 8)))).isEqualTo("parts.a[1] parts.a[2]");
        assertThat(paths(read(list("ev-1", 8, goal, null)))).isEqualTo("parts.a[1] parts.a[2] parts.a[3]");
        assertThat(paths(read(list(8, "ev-1", goal, null)))).isEqualTo("parts.a[1] parts.a[2] parts.a[3]");
    }

    private static String paths(Either<List<FieldFault>, Command> read) {
        return read.getLeft().map(FieldFault::path).mkString(" ");
    }

    @Test
    void anActivityNeedsItsStandardsAndAGoalDoesNot() {
        assertThat(paths(read(list(map("on", "2020-03-02", "what", "w"))))).isEqualTo("parts.a[0].standards");
        assertThat(read(list(map("goal", "g", "by", "2020-03-02", "standards", null))))
                .hasSize(1);
    }
}
