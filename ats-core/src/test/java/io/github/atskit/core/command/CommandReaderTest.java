package io.github.atskit.core.command;

import static io.github.atskit.core.internal.tree.Trees.list;
import static io.github.atskit.core.internal.tree.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.internal.tree.Trees;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.viva.VivaPlace;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommandReaderTest {
    private static Either<List<FieldFault>, Command> refused(FieldFault... faults) {
        return Either.left(List.of(faults));
    }

    private static FieldFault fault(String path, FaultCode code) {
        return new FieldFault(path, code, LinkedHashMap.empty());
    }

    private static FieldFault unknown(String path, FaultCode code, String allowed) {
        return new FieldFault(path, code, LinkedHashMap.of("allowed", allowed));
    }

    private static FieldFault tooMany(String path) {
        return new FieldFault(path, FaultCode.TOO_MANY, LinkedHashMap.of("max", "200"));
    }

    private static Either<List<FieldFault>, Command> readWith(Action action, String path, Object value) {
        return CommandReader.read(action, Trees.with(Payloads.tree(action), Trees.steps(path), value));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void aPayloadWithEveryNameIsExactlyItsCommand(Action action) {
        Command command = Payloads.command(action);
        assertThat(CommandReader.read(action, Payloads.tree(action))).isEqualTo(Either.right(command));
        assertThat(command.action()).isEqualTo(action);
    }

    static Stream<Arguments> shortest() {
        return Stream.of(
                Arguments.of(Action.REQUEST_MENTOR, map(), new RequestMentor(Option.none())),
                Arguments.of(Action.REQUEST_MENTOR, map("note", null), new RequestMentor(Option.none())),
                Arguments.of(Action.CONFIRM_REVIEW, map(), new ConfirmReview(Option.none())),
                Arguments.of(Action.RECORD_NO_SHOW, map(), new RecordNoShow(Option.none())),
                Arguments.of(Action.LIFT_HOLD, map(), new LiftHold(Option.none())),
                Arguments.of(Action.LAPSE, map(), new Lapse()),
                Arguments.of(Action.ASSIGN_REVIEWER, map("reviewer", "r-1"), new AssignReviewer("r-1", Option.none())),
                Arguments.of(
                        Action.SUBMIT_WORKBOOK,
                        map("declaration", "d"),
                        new SubmitWorkbook("d", LinkedHashMap.empty())),
                Arguments.of(
                        Action.LOG_DISCUSSION,
                        map("on", "2020-03-02", "topic", "t"),
                        new LogDiscussion(
                                java.time.LocalDate.of(2020, 3, 2),
                                "t",
                                MentorDuty.PROFESSIONAL_DISCUSSION,
                                List.empty(),
                                StandardNumbers.NONE)),
                Arguments.of(
                        Action.RECORD_REVIEW,
                        map("judgements", map(), "feedback", "f"),
                        new RecordReview(new Review(LinkedHashMap.empty(), "f", List.empty()))),
                Arguments.of(
                        Action.ENROL,
                        map("participant", "p-1", "entry", map()),
                        new Enrol("p-1", CommandChecksTest.Samples.NO_FACTS, Option.none())));
    }

    @ParameterizedTest
    @MethodSource("shortest")
    void whatIsOptionalMayBeLeftOut(Action action, Object tree, Command command) {
        assertThat(CommandReader.read(action, tree)).isEqualTo(Either.right(command));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void anythingButAMapIsNoPayload(Action action) {
        for (Object tree : Trees.list(null, "x", 7, true, list(), list(map()), Double.NaN)) {
            assertThat(CommandReader.read(action, tree)).isEqualTo(refused(fault("", FaultCode.NOT_A_MAP)));
        }
    }

    @Test
    void everyRequiredNameThatIsMissingIsToldAtOnce() {
        assertThat(paths(Action.ENROL, map())).isEqualTo("entry participant");
        assertThat(paths(Action.REQUEST_MENTOR, map())).isEmpty();
        assertThat(paths(Action.DECLINE_MENTOR_REQUEST, map())).isEqualTo("reason");
        assertThat(paths(Action.NOMINATE_MENTOR, map()))
                .isEqualTo("mentor mentoring-programme more-experienced relation");
        assertThat(paths(Action.ALLOCATE_MENTOR, map())).isEqualTo("mentor mentoring-programme more-experienced");
        assertThat(paths(Action.SAVE_SECTION, map())).isEqualTo("section");
        assertThat(paths(Action.LOG_DISCUSSION, map())).isEqualTo("on topic");
        assertThat(paths(Action.WRITE_STATEMENT, map())).isEqualTo("text");
        assertThat(paths(Action.SUBMIT_WORKBOOK, map())).isEqualTo("declaration");
        assertThat(paths(Action.GRANT_EXTENSION, map())).isEqualTo("reason until");
        assertThat(paths(Action.ASSIGN_REVIEWER, map())).isEqualTo("reviewer");
        assertThat(paths(Action.DECLARE_CONFLICT, map())).isEqualTo("kind");
        assertThat(paths(Action.RECORD_REVIEW, map())).isEqualTo("feedback judgements");
        assertThat(paths(Action.ADJUST_REVIEW, map())).isEqualTo("feedback judgements reason");
        assertThat(paths(Action.RETURN_REVIEW, map())).isEqualTo("reason");
        assertThat(paths(Action.BOOK_VIVA, map())).isEqualTo("minutes mode panel starts-at");
        assertThat(paths(Action.REBOOK_VIVA, map())).isEqualTo("minutes mode panel reason starts-at");
        assertThat(paths(Action.CANCEL_VIVA, map())).isEqualTo("reason");
        assertThat(paths(Action.RECORD_VIVA_OUTCOME, map())).isEqualTo("feedback outcome");
        assertThat(paths(Action.ISSUE_CERTIFICATE, map())).isEqualTo("dispatched-on number");
        assertThat(paths(Action.PLACE_HOLD, map())).isEqualTo("kind reason");
        assertThat(paths(Action.WITHDRAW, map())).isEqualTo("reason");
        assertThat(paths(Action.LAPSE, map())).isEmpty();
    }

    /** The paths of what is missing; anything else that is told would fail. */
    private static String paths(Action action, Object tree) {
        List<FieldFault> faults = CommandReader.read(action, tree).fold(left -> left, right -> List.empty());
        assertThat(faults.map(FieldFault::code).distinct().reject(FaultCode.MISSING::equals))
                .isEmpty();
        return faults.map(FieldFault::path).mkString(" ");
    }

    static Stream<Arguments> unknownNames() {
        return Stream.of(
                Arguments.of(Action.LAPSE, "x", ""),
                Arguments.of(Action.REQUEST_MENTOR, "x", "note"),
                Arguments.of(Action.NOMINATE_MENTOR, "x", "mentor, relation, more-experienced, mentoring-programme"),
                Arguments.of(Action.ENROL, "waiver.x", "criteria, reason"),
                Arguments.of(
                        Action.ENROL,
                        "entry.x",
                        "set-member, suitability-declared-on, qtls-or-qts, qualification-level, qualified-on,"
                                + " weekly-hours, post-14, english-level, maths-level"),
                Arguments.of(Action.SAVE_SECTION, "x", "section, parts, evidence, remove-evidence"),
                Arguments.of(Action.SAVE_SECTION, "parts.ratings.9.x", "rating, note"),
                Arguments.of(Action.SAVE_SECTION, "parts.activities[0].x", "on, what, hours, standards"),
                Arguments.of(Action.SAVE_SECTION, "parts.pieces[0].x", "kind, title, summary, evidence"),
                Arguments.of(Action.SAVE_SECTION, "parts.goals[0].x", "goal, by, standards, anticipated-impact"),
                Arguments.of(
                        Action.SAVE_SECTION,
                        "evidence[0].x",
                        "id, title, type, captured-on, standards, uri, sha256, media-type, note"),
                Arguments.of(Action.RECORD_REVIEW, "judgements.authenticity.x", "finding, comment"),
                Arguments.of(Action.ADJUST_REVIEW, "modifications[1].x", "id, target, request"),
                Arguments.of(Action.BOOK_VIVA, "panel[1].x", "person, role"),
                Arguments.of(Action.BOOK_VIVA, "reason", "mode, venue, link, starts-at, minutes, panel"),
                Arguments.of(Action.REBOOK_VIVA, "x", "mode, venue, link, starts-at, minutes, panel, reason"));
    }

    @ParameterizedTest
    @MethodSource("unknownNames")
    void aNameThatAPayloadDoesNotHaveIsAFaultAtEveryDepth(Action action, String path, String allowed) {
        FieldFault fault = unknown(path, FaultCode.UNKNOWN_NAME, allowed);
        assertThat(readWith(action, path, "anything")).isEqualTo(refused(fault));
        assertThat(readWith(action, path, null)).isEqualTo(refused(fault));
    }

    static Stream<Arguments> unknownValues() {
        return Stream.of(
                Arguments.of(Action.NOMINATE_MENTOR, "relation", "colleague, network"),
                Arguments.of(
                        Action.LOG_DISCUSSION, "duty", "scoping-the-plan, action-planning, professional-discussion"),
                Arguments.of(Action.DECLARE_CONFLICT, "kind", "line-manager, colleague, personal, financial, other"),
                Arguments.of(Action.RECORD_REVIEW, "judgements.authenticity.finding", "met, not-met"),
                Arguments.of(Action.BOOK_VIVA, "mode", "in-person, remote"),
                Arguments.of(
                        Action.BOOK_VIVA,
                        "panel[0].role",
                        "participant, mentor, reviewer, moderator, lead-moderator, programme-head, administrator,"
                                + " system"),
                Arguments.of(Action.RECORD_VIVA_OUTCOME, "outcome", "passed, not-passed"),
                Arguments.of(Action.PLACE_HOLD, "kind", "integrity, deferral, adjustment"),
                Arguments.of(
                        Action.ENROL,
                        "waiver.criteria[1]",
                        "membership, suitability, professional-status, qualification-level, qualification-years,"
                                + " teaching-hours, setting, english-and-maths"),
                Arguments.of(
                        Action.SAVE_SECTION,
                        "evidence[0].type",
                        "document, image, audio, video, link, testimony, certificate, cpd-record, observation"),
                Arguments.of(Action.SAVE_SECTION, "parts.pieces[0].kind", "case-study, report, research"));
    }

    @ParameterizedTest
    @MethodSource("unknownValues")
    void aValueOutsideItsVocabularyIsToldWithTheWholeVocabulary(Action action, String path, String allowed) {
        assertThat(readWith(action, path, "Passed"))
                .isEqualTo(refused(unknown(path, FaultCode.UNKNOWN_VALUE, allowed)));
        assertThat(readWith(action, path, 7)).isEqualTo(refused(fault(path, FaultCode.NOT_A_TEXT)));
        for (String value : allowed.split(", ")) {
            boolean remote = value.equals("remote");
            Object tree = Trees.with(Payloads.tree(action), Trees.steps(path), value);
            assertThat(CommandReader.read(action, remote ? Trees.with(tree, java.util.List.of("link"), "x:y") : tree))
                    .as(value)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.atskit.core.command.FaultTable#rows")
    void eachFaultIsToldAtItsPath(Action action, String path, Object value, FieldFault expected) {
        assertThat(readWith(action, path, value)).isEqualTo(refused(expected));
    }

    @Test
    void faultsOfAllKindsAreToldTogetherInOrderEachPathOnce() {
        Object tree = map(
                "mode",
                "in-person",
                "link",
                "relative",
                "starts-at",
                "2021-02-10",
                "minutes",
                0,
                "panel",
                list("nobody", map("person", "-", "role", "chair", "name", "x"), null),
                "zone",
                null);
        String names = "mode, venue, link, starts-at, minutes, panel, reason";
        String roles =
                "participant, mentor, reviewer, moderator, lead-moderator, programme-head, administrator, system";
        assertThat(CommandReader.read(Action.REBOOK_VIVA, tree))
                .isEqualTo(refused(
                        fault("link", FaultCode.NOT_A_URI),
                        new FieldFault("minutes", FaultCode.OUT_OF_RANGE, LinkedHashMap.of("min", "1", "max", "600")),
                        fault("panel[0]", FaultCode.NOT_A_MAP),
                        unknown("panel[1].name", FaultCode.UNKNOWN_NAME, "person, role"),
                        fault("panel[1].person", FaultCode.NOT_AN_ID),
                        unknown("panel[1].role", FaultCode.UNKNOWN_VALUE, roles),
                        fault("panel[2]", FaultCode.MISSING),
                        fault("reason", FaultCode.MISSING),
                        fault("starts-at", FaultCode.NOT_AN_INSTANT),
                        fault("venue", FaultCode.MISSING),
                        unknown("zone", FaultCode.UNKNOWN_NAME, names)));
    }

    @Test
    void theModeSaysWhetherVenueOrLinkIsMissing() {
        java.util.Map<Object, Object> bare = Payloads.tree(Action.BOOK_VIVA);
        bare.remove("venue");
        assertThat(CommandReader.read(Action.BOOK_VIVA, bare)).isEqualTo(refused(fault("venue", FaultCode.MISSING)));
        bare.put("venue", null);
        assertThat(CommandReader.read(Action.BOOK_VIVA, bare)).isEqualTo(refused(fault("venue", FaultCode.MISSING)));
        bare.put("mode", "remote");
        assertThat(CommandReader.read(Action.BOOK_VIVA, bare)).isEqualTo(refused(fault("link", FaultCode.MISSING)));
        bare.put("venue", "room 4");
        assertThat(CommandReader.read(Action.BOOK_VIVA, bare)).isEqualTo(refused(fault("link", FaultCode.MISSING)));
        bare.put("link", "https://meet.example/1");
        assertThat(place(bare)).isEqualTo(new VivaPlace.Link("https://meet.example/1"));
        bare.put("mode", "in-person");
        assertThat(place(bare)).isEqualTo(new VivaPlace.Venue("room 4"));
        bare.remove("mode");
        assertThat(CommandReader.read(Action.BOOK_VIVA, bare)).isEqualTo(refused(fault("mode", FaultCode.MISSING)));
    }

    private static VivaPlace place(Object tree) {
        return ((BookViva) CommandReader.read(Action.BOOK_VIVA, tree).get())
                .booking()
                .place();
    }

    @Test
    void aTargetIsATextOrTheNumberOfAStandard() {
        for (Object eight : list(8, 8L, 8.0, new java.math.BigDecimal("8.00"), java.math.BigInteger.valueOf(8), "8")) {
            Command command = readWith(Action.RECORD_REVIEW, "modifications[0].target", eight)
                    .get();
            assertThat(((RecordReview) command).review().modifications().head().target())
                    .isEqualTo("8");
        }
    }

    @Test
    void listsAndMapsHave200EntriesAtMost() {
        for (String panel : List.of("panel")) {
            Object seat = map("person", "a", "role", "mentor");
            assertThat(readWith(Action.BOOK_VIVA, panel, Trees.times(200, seat)))
                    .hasSize(1);
            assertThat(readWith(Action.BOOK_VIVA, panel, Trees.times(1_000, seat)))
                    .isEqualTo(refused(tooMany(panel)));
            assertThat(readWith(Action.BOOK_VIVA, panel, Trees.times(1_000, "no seat")))
                    .isEqualTo(refused(tooMany(panel)));
        }
        assertThat(readWith(Action.SUBMIT_WORKBOOK, "responses", Trees.named(201, "r")))
                .isEqualTo(refused(tooMany("responses")));
        assertThat(readWith(Action.SAVE_SECTION, "parts", Trees.named(201, null)))
                .isEqualTo(refused(tooMany("parts")));
    }

    @Test
    void mapsOfOtherKindsAreReadAsWell() {
        TreeMap<Object, Object> numbers = new TreeMap<>(java.util.Map.of(7, "x"));
        assertThat(CommandReader.read(Action.REQUEST_MENTOR, numbers))
                .isEqualTo(refused(unknown("7", FaultCode.UNKNOWN_NAME, "note")));
        TreeMap<Object, Object> ratings = new TreeMap<>(java.util.Map.of(7, map("rating", "advanced")));
        assertThat(readWith(Action.SAVE_SECTION, "parts.ratings", ratings)).hasSize(1);
        assertThat(CommandReader.read(Action.REQUEST_MENTOR, java.util.Map.of("note", "n")))
                .isEqualTo(Either.right(new RequestMentor(Option.some("n"))));
        assertThat(CommandReader.read(Action.REQUEST_MENTOR, Collections.singletonMap(null, "n")))
                .isEqualTo(refused(unknown("null", FaultCode.UNKNOWN_NAME, "note")));
    }

    @Test
    void anActionIsFoundByItsExactName() {
        for (Action action : Action.values()) {
            assertThat(Action.of(action.code())).containsExactly(action);
            assertThat(action.code())
                    .isEqualTo(action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        assertThat(Action.of("Lapse")).isEmpty();
    }
}
