package io.github.atskit.core.decision;

import static io.github.atskit.core.fixture.People.PARTICIPANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Workbooks;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.PieceKind;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Saving a section")
class SectionTest {
    private final Journey drafting = Candidacies.seed().drafting();

    private static SectionChange in(String section) {
        return SectionChange.of(section);
    }

    private static PartValue text(String text) {
        return new PartValue.Text(text);
    }

    private static PartValue evidence(String... ids) {
        return new PartValue.Evidence(List.of(ids));
    }

    private static PartValue rated(int standard, String rating) {
        return new PartValue.Ratings(LinkedHashMap.of(standard, new PartValue.Rating(rating, Option.none())));
    }

    private List<String> why(SectionChange change) {
        return drafting.why(PARTICIPANT, Commands.save(change));
    }

    private void saved(SectionChange change) {
        assertThat(drafting.then(PARTICIPANT, Commands.save(change)).told()).containsExactly("section-saved");
    }

    @Test
    @DisplayName("ATS-030: only sections of the cohort's template exist")
    void sectionUnknown() {
        assertThat(why(in("own-development").fill("account", text("Text"))))
                .containsExactly("ATS-030 section-unknown section=own-development");
    }

    @Test
    @DisplayName("ATS-030: unknown parts come first, then those of another kind, each in the order of the payload")
    void partUnknown() {
        SectionChange change = in("introduction")
                .fill("motivation", evidence())
                .fill("b", text("Text"))
                .fill("entry-evidence", text("Text"))
                .empty("a");
        assertThat(why(change))
                .containsExactly(
                        "ATS-030 part-unknown section=introduction part=b",
                        "ATS-030 part-unknown section=introduction part=a",
                        "ATS-030 part-wrong-kind section=introduction part=motivation expected=text",
                        "ATS-030 part-wrong-kind section=introduction part=entry-evidence expected=evidence");
    }

    @Test
    @DisplayName("ATS-030: a choice is one of its options, a rating a word of the scale")
    void choicesAndRatings() {
        assertThat(why(in("project").fill("kind", text("diary"))))
                .containsExactly("ATS-030 part-wrong-kind section=project part=kind expected=choice");
        saved(in("project").fill("kind", text("case-study")));
        assertThat(why(in("development-plan").fill("self-assessment", rated(1, "brilliant"))))
                .containsExactly(
                        "ATS-030 part-wrong-kind section=development-plan part=self-assessment expected=ratings");
        saved(in("development-plan").fill("self-assessment", rated(1, "experienced")));
        Journey other =
                Candidacies.in(Cohorts.seed().scale("brilliant", "better")).drafting();
        assertThat(other.tries(
                        PARTICIPANT,
                        Commands.save(in("development-plan").fill("self-assessment", rated(1, "brilliant")))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "introduction, entry-evidence",
        "development-plan, specialist-standards",
        "development-plan, goals",
        "project, activities",
        "impact, pieces"
    })
    @DisplayName("ATS-030: an empty list is any kind of list, and leaves the part unfilled")
    void emptyList(String section, String part) {
        Journey journey = Candidacies.seed()
                .complete()
                .then(PARTICIPANT, Commands.save(in(section).fill(part, new PartValue.EmptyList())));
        assertThat(journey.now().workbook().section(section).get().part(part)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"introduction, motivation, text", "project, kind, choice", "development-plan, self-assessment, ratings"
    })
    @DisplayName("ATS-030: an empty list is no text, no choice and no ratings")
    void emptyListElsewhere(String section, String part, String expected) {
        assertThat(why(in(section).fill(part, new PartValue.EmptyList())))
                .containsExactly(
                        "ATS-030 part-wrong-kind section=" + section + " part=" + part + " expected=" + expected);
    }

    @Test
    @DisplayName("ATS-031: a text keeps to its upper limit on saving, counted in characters")
    void tooLong() {
        Journey journey = Candidacies.in(Cohorts.seed().limit("introduction", "motivation", 0, 5))
                .drafting();
        String five = "\uD83D\uDE00".repeat(5);
        assertThat(journey.tries(PARTICIPANT, Commands.saveText("introduction", "motivation", five)))
                .isNotEmpty();
        assertThat(journey.why(PARTICIPANT, Commands.saveText("introduction", "motivation", five + "x")))
                .containsExactly("ATS-031 part-too-long section=introduction part=motivation limit=5 actual=6");
        assertThat(journey.tries(PARTICIPANT, Commands.saveText("introduction", "role-and-responsibilities", "Longer")))
                .isNotEmpty();
        assertThat(journey.tries(PARTICIPANT, Commands.save(in("introduction").empty("motivation"))))
                .isNotEmpty();
    }

    @Test
    @DisplayName(
            "ATS-032: ratings, choices, activities, goals and evidence name standards of the edition only, told in one reason")
    void standards() {
        PartValue activities = new PartValue.Activities(List.of(
                new PartValue.Activity(Workbooks.DAY, "Coached", Option.none(), StandardNumbers.of(1)),
                new PartValue.Activity(Workbooks.DAY, "Taught", Option.none(), StandardNumbers.of(30, 2))));
        assertThat(why(in("project").fill("activities", activities).add(Workbooks.item("ev-1", 25, 30, 99, 20))))
                .containsExactly("ATS-032 standard-unknown standards=[25, 30, 99]");
        PartValue goals = new PartValue.Goals(
                List.of(new PartValue.Goal("Go on", Workbooks.DAY, StandardNumbers.of(21), Option.none())));
        assertThat(why(in("development-plan")
                        .fill("self-assessment", rated(22, "advanced"))
                        .fill("specialist-standards", new PartValue.Standards(StandardNumbers.of(0, 3)))
                        .fill("goals", goals)))
                .containsExactly("ATS-032 standard-unknown standards=[0, 21, 22]");
    }

    @Test
    @DisplayName("ATS-030 and ATS-032: standards are looked at also in parts and sections that do not exist")
    void standardsElsewhere() {
        PartValue goals = new PartValue.Goals(
                List.of(new PartValue.Goal("Go on", Workbooks.DAY, StandardNumbers.of(30), Option.none())));
        PartValue activities = new PartValue.Activities(
                List.of(new PartValue.Activity(Workbooks.DAY, "Taught", Option.none(), StandardNumbers.of(27))));
        assertThat(why(in("development-plan")
                        .fill("b", rated(25, "advanced"))
                        .empty("rationale")
                        .fill("c", activities)
                        .fill("specialist-standards", new PartValue.Standards(StandardNumbers.of(26, 1)))
                        .fill("goals", goals)))
                .containsExactly(
                        "ATS-030 part-unknown section=development-plan part=b",
                        "ATS-030 part-unknown section=development-plan part=c",
                        "ATS-032 standard-unknown standards=[25, 26, 27, 30]");
        assertThat(why(in("nowhere").fill("goals", goals).add(Workbooks.item("ev-1", 31))))
                .containsExactly(
                        "ATS-030 section-unknown section=nowhere", "ATS-032 standard-unknown standards=[30, 31]");
    }

    @Test
    @DisplayName("ATS-033: an id stands once in what is saved and in no other section")
    void duplicates() {
        Journey journey =
                drafting.then(PARTICIPANT, Commands.save(in("introduction").add(Workbooks.item("ev-1"))));
        SaveSection again = Commands.save(in("project")
                .add(Workbooks.item("ev-2"), Workbooks.item("ev-1"), Workbooks.item("ev-2"), Workbooks.item("ev-2")));
        assertThat(journey.why(PARTICIPANT, again)).containsExactly("ATS-033 evidence-duplicate ids=[ev-1, ev-2]");
    }

    @Test
    @DisplayName("ATS-033: an item with a known id of the same section is replaced")
    void replaced() {
        EvidenceItem before = Workbooks.item("ev-1", 1);
        EvidenceItem after = Workbooks.item("ev-1", 2);
        Journey journey = drafting.then(
                        PARTICIPANT, Commands.save(in("introduction").add(before)))
                .then(PARTICIPANT, Commands.save(in("introduction").add(after)));
        assertThat(journey.now().workbook().evidence()).containsExactly(after);
    }

    @Test
    @DisplayName("ATS-033: every id that a part refers to exists, in this section or another, also in pieces")
    void references() {
        PartValue pieces = new PartValue.Pieces(List.of(
                new PartValue.Piece(PieceKind.REPORT, "One", "Short", List.of("ev-1", "ev-7")),
                new PartValue.Piece(PieceKind.RESEARCH, "Two", "Short", List.of("ev-8", "ev-7"))));
        Journey journey =
                drafting.then(PARTICIPANT, Commands.save(in("introduction").add(Workbooks.item("ev-1"))));
        assertThat(journey.why(
                        PARTICIPANT,
                        Commands.save(in("impact").fill("pieces", pieces).fill("mastery-evidence", evidence("ev-9")))))
                .containsExactly("ATS-033 evidence-unknown ids=[ev-7, ev-8, ev-9]");
        assertThat(journey.tries(
                        PARTICIPANT,
                        Commands.save(in("impact")
                                .fill("mastery-evidence", evidence("ev-1", "ev-2"))
                                .add(Workbooks.item("ev-2")))))
                .isNotEmpty();
    }

    @Test
    @DisplayName("ATS-033: removals come first, then items, then parts; an item still referred to is not removed")
    void removals() {
        Journey complete = Candidacies.seed().complete();
        assertThat(complete.why(PARTICIPANT, Commands.save(in("introduction").remove("ev-01"))))
                .containsExactly("ATS-033 evidence-unknown ids=[ev-01]");
        SectionChange replaced = in("introduction").remove("ev-01").add(Workbooks.item("ev-01", 1));
        Journey after = complete.then(PARTICIPANT, Commands.save(replaced));
        assertThat(after.now().workbook().evidence()).containsExactly(Workbooks.item("ev-01", 1));
        Journey unused = drafting.then(
                PARTICIPANT,
                Commands.save(in("introduction").add(Workbooks.item("ev-1")).fill("entry-evidence", evidence("ev-1"))));
        SectionChange both = in("introduction").remove("ev-1").fill("entry-evidence", evidence());
        assertThat(unused.then(PARTICIPANT, Commands.save(both))
                        .now()
                        .workbook()
                        .evidence())
                .isEmpty();
        SectionChange emptied = in("introduction").remove("ev-1").empty("entry-evidence");
        assertThat(unused.tries(PARTICIPANT, Commands.save(emptied))).isNotEmpty();
        assertThat(unused.why(
                        PARTICIPANT,
                        Commands.save(in("introduction").remove("ev-1").fill("entry-evidence", evidence("ev-1")))))
                .containsExactly("ATS-033 evidence-unknown ids=[ev-1]");
    }

    @Test
    @DisplayName("ATS-033: removing what is in another section or nowhere changes nothing")
    void removalElsewhere() {
        Journey complete = Candidacies.seed().complete();
        Journey after = complete.then(PARTICIPANT, Commands.save(in("project").remove("ev-01", "ev-77")));
        assertThat(after.now().workbook()).isEqualTo(complete.now().workbook());
        SectionChange moved = in("project").remove("ev-01").add(Workbooks.item("ev-01"));
        assertThat(complete.why(PARTICIPANT, Commands.save(moved)))
                .containsExactly("ATS-033 evidence-duplicate ids=[ev-01]");
    }

    @Test
    @DisplayName("ATS-033: a section holds at most 200 items")
    void tooMany() {
        SectionChange full = in("project").add(items(1, 200));
        Journey journey = drafting.then(PARTICIPANT, Commands.save(full));
        assertThat(journey.now().workbook().evidence()).hasSize(200);
        assertThat(journey.why(PARTICIPANT, Commands.save(in("project").add(items(201, 1)))))
                .containsExactly("ATS-033 evidence-too-many section=project limit=200");
        assertThat(journey.tries(PARTICIPANT, Commands.save(in("project").add(items(200, 1)))))
                .isNotEmpty();
        assertThat(journey.tries(
                        PARTICIPANT, Commands.save(in("project").remove("ev-1").add(items(201, 1)))))
                .isNotEmpty();
        assertThat(journey.tries(PARTICIPANT, Commands.save(in("impact").add(items(201, 1)))))
                .isNotEmpty();
    }

    private static EvidenceItem[] items(int first, int count) {
        return List.range(first, first + count)
                .map(number -> Workbooks.item("ev-" + number))
                .toJavaArray(EvidenceItem[]::new);
    }

    @Test
    @DisplayName("All reasons come at once, in the order of the rules")
    void allAtOnce() {
        Journey journey = Candidacies.in(Cohorts.seed().limit("introduction", "motivation", 0, 2))
                .drafting();
        SectionChange change = in("introduction")
                .fill("motivation", text("Long"))
                .fill("nonsense", text("Text"))
                .fill("entry-evidence", evidence("ev-9"))
                .add(Workbooks.item("ev-1", 44), Workbooks.item("ev-1"));
        assertThat(journey.why(PARTICIPANT, Commands.save(change)))
                .containsExactly(
                        "ATS-030 part-unknown section=introduction part=nonsense",
                        "ATS-031 part-too-long section=introduction part=motivation limit=2 actual=4",
                        "ATS-032 standard-unknown standards=[44]",
                        "ATS-033 evidence-duplicate ids=[ev-1]",
                        "ATS-033 evidence-unknown ids=[ev-9]");
    }

    @Test
    @DisplayName("replaces the parts that are given, leaves the others, and a change of nothing is accepted")
    void onlyWhatIsGiven() {
        Journey complete = Candidacies.seed().complete();
        Journey after = complete.then(PARTICIPANT, Commands.saveText("introduction", "motivation", "Otherwise"));
        assertThat(after.now().workbook().section("introduction").get().part("motivation"))
                .contains(text("Otherwise"));
        assertThat(after.now().workbook().missingParts()).isEmpty();
        Journey same = after.then(PARTICIPANT, Commands.save(in("introduction")));
        assertThat(same.now().workbook()).isEqualTo(after.now().workbook());
        assertThat(same.now().revision()).isEqualTo(after.now().revision() + 1);
    }
}
