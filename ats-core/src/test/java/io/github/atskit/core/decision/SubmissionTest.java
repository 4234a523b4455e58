package io.github.atskit.core.decision;

import static io.github.atskit.core.fixture.People.ADMINISTRATOR;
import static io.github.atskit.core.fixture.People.MENTOR;
import static io.github.atskit.core.fixture.People.PARTICIPANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.fixture.Workbooks;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Handing in")
class SubmissionTest {
    private static final Cohorts NO_STATEMENT = Cohorts.seed().withoutStatement();

    private static Journey complete(Cohorts cohort) {
        return Candidacies.in(cohort).complete();
    }

    private static SectionChange in(String section) {
        return SectionChange.of(section);
    }

    private static SectionChange choosing(int... standards) {
        return in("development-plan")
                .fill("specialist-standards", new PartValue.Standards(StandardNumbers.of(standards)));
    }

    @Test
    @DisplayName("tells round, digest, declaration and responses, and closes the window")
    void event() {
        Journey journey = Candidacies.seed().awaitingReviewer();
        WorkbookSubmitted event = (WorkbookSubmitted) journey.last().event();
        assertThat(event.round()).isEqualTo(1);
        assertThat(event.declaration()).isEqualTo("My own work");
        assertThat(event.responses()).isEmpty();
        assertThat(event.content().digest()).isEqualTo(journey.now().workbook().digest());
        assertThat(journey.now().round()).isEqualTo(1);
        assertThat(journey.now().windows().end()).isEmpty();
    }

    @Test
    @DisplayName("again goes up one round, forgets the reviewer and remembers everybody")
    void secondRound() {
        Journey journey = Candidacies.seed()
                .modifying()
                .then(PARTICIPANT, Commands.saveText("introduction", "motivation", "Better"))
                .then(MENTOR, Commands.state())
                .then(PARTICIPANT, Commands.resubmit("q-1"));
        WorkbookSubmitted event = (WorkbookSubmitted) journey.last().event();
        assertThat(event.round()).isEqualTo(2);
        assertThat(event.responses().toJavaMap()).containsExactly(java.util.Map.entry("q-1", "Done"));
        assertThat(event.content().digest()).isEqualTo(journey.now().workbook().digest());
        assertThat(journey.now().round()).isEqualTo(2);
        assertThat(journey.now().reviewing().reviewers()).isEmpty();
        assertThat(journey.now().reviewing().everAssigned()).containsExactly("r-1");
        assertThat(journey.now().reviewing().moderators()).containsExactly("mo-1");
    }

    @Test
    @DisplayName("An empty workbook misses every rule that looks at it, and the menu says the same")
    void emptyWorkbook() {
        Journey journey = Candidacies.in(Cohorts.seed().mandatory(2, 9).limit("project", "account", 3, 9))
                .drafting();
        List<String> reasons = journey.why(PARTICIPANT, Commands.submit());
        assertThat(reasons)
                .containsExactly(
                        "ATS-031 part-too-short section=project part=account limit=3 actual=0",
                        "ATS-040 workbook-incomplete missing=[introduction/role-and-responsibilities,"
                                + " introduction/motivation, introduction/entry-evidence,"
                                + " development-plan/self-assessment, development-plan/specialist-standards,"
                                + " development-plan/rationale, development-plan/anticipated-impact,"
                                + " project/kind, project/account, project/activities, project/evidence,"
                                + " impact/pieces, impact/impact-on-others, impact/quality-strategy,"
                                + " impact/mastery-evidence, final-action-plan/continuing-development,"
                                + " final-action-plan/actions]",
                        "ATS-041 self-assessment-incomplete standards=[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,"
                                + " 16, 17, 18, 19, 20]",
                        "ATS-042 specialist-standards-too-few required=1 chosen=0",
                        "ATS-043 standard-not-evidenced standards=[2, 9]",
                        "ATS-044 statement-missing");
        assertThat(journey.menu(PARTICIPANT, Action.SUBMIT_WORKBOOK)).isEqualTo(reasons);
    }

    @Test
    @DisplayName("ATS-031: a text reaches its lower limit, counted in characters, and is told at submission only")
    void tooShort() {
        Cohorts cohort =
                NO_STATEMENT.limit("introduction", "motivation", 3, 100).limit("project", "account", 2, 99);
        Journey journey = complete(cohort);
        Journey two = journey.then(PARTICIPANT, Commands.saveText("introduction", "motivation", "\uD83D\uDE00x"));
        assertThat(two.why(PARTICIPANT, Commands.submit()))
                .containsExactly("ATS-031 part-too-short section=introduction part=motivation limit=3 actual=2");
        Journey both = two.then(PARTICIPANT, Commands.saveText("project", "account", "x"));
        assertThat(both.why(PARTICIPANT, Commands.submit()))
                .containsExactly(
                        "ATS-031 part-too-short section=introduction part=motivation limit=3 actual=2",
                        "ATS-031 part-too-short section=project part=account limit=2 actual=1");
        Journey three = journey.then(PARTICIPANT, Commands.saveText("introduction", "motivation", "\uD83D\uDE00xy"));
        assertThat(three.tries(PARTICIPANT, Commands.submit())).isNotEmpty();
    }

    @Test
    @DisplayName("ATS-040: every required part is filled in; optional ones need not be")
    void requiredParts() {
        Journey complete = complete(NO_STATEMENT);
        assertThat(complete.now().workbook().section("development-plan").get().part("goals"))
                .isEmpty();
        assertThat(complete.tries(PARTICIPANT, Commands.submit())).isNotEmpty();
        Journey gap = complete.then(PARTICIPANT, Commands.save(in("impact").empty("pieces")));
        assertThat(gap.why(PARTICIPANT, Commands.submit()))
                .containsExactly("ATS-040 workbook-incomplete missing=[impact/pieces]");
    }

    @Test
    @DisplayName("ATS-041: every standard of the edition is rated")
    void selfAssessment() {
        Journey complete = complete(NO_STATEMENT);
        PartValue without = new PartValue.Ratings(
                Workbooks.ratings(complete.definition()).remove(7).remove(20));
        Journey journey =
                complete.then(PARTICIPANT, Commands.save(in("development-plan").fill("self-assessment", without)));
        assertThat(journey.why(PARTICIPANT, Commands.submit()))
                .containsExactly("ATS-041 self-assessment-incomplete standards=[7, 20]");
    }

    @Test
    @DisplayName("ATS-042: enough specialist standards, where mandatory ones and repetitions do not count")
    void tooFew() {
        Cohorts cohort = NO_STATEMENT.mandatory(1).specialists(2, 3);
        Journey chosen = complete(cohort).then(PARTICIPANT, Commands.save(choosing(2, 2, 1)));
        assertThat(chosen.why(PARTICIPANT, Commands.submit()))
                .containsExactly(
                        "ATS-042 specialist-standards-too-few required=2 chosen=1",
                        "ATS-042 specialist-standard-is-mandatory standards=[1]");
    }

    @Test
    @DisplayName("ATS-042: a mandatory standard among the chosen is told even where the others are enough")
    void mandatoryChosen() {
        Cohorts cohort = NO_STATEMENT.mandatory(1).specialists(2, 3).evidencePerStandard(0);
        Journey chosen = complete(cohort).then(PARTICIPANT, Commands.save(choosing(1, 2, 3)));
        assertThat(chosen.why(PARTICIPANT, Commands.submit()))
                .containsExactly("ATS-042 specialist-standard-is-mandatory standards=[1]");
    }

    @Test
    @DisplayName("ATS-042: not more specialist standards than the cohort allows")
    void tooMany() {
        Cohorts cohort = NO_STATEMENT.mandatory(1, 2).specialists(1, 2).evidencePerStandard(0);
        Journey journey = complete(cohort);
        Journey three = journey.then(PARTICIPANT, Commands.save(choosing(3, 4, 5, 2)));
        assertThat(three.why(PARTICIPANT, Commands.submit()))
                .containsExactly(
                        "ATS-042 specialist-standards-too-many maximum=2 chosen=3",
                        "ATS-042 specialist-standard-is-mandatory standards=[2]");
        assertThat(journey.then(PARTICIPANT, Commands.save(choosing(3, 4))).tries(PARTICIPANT, Commands.submit()))
                .isNotEmpty();
        Journey unlimited = complete(NO_STATEMENT.evidencePerStandard(0))
                .then(PARTICIPANT, Commands.save(choosing(3, 4, 5, 6, 7, 8)));
        assertThat(unlimited.tries(PARTICIPANT, Commands.submit())).isNotEmpty();
    }

    @Test
    @DisplayName(
            "ATS-043: each mandatory and each chosen standard is evidenced, whether or not a part refers to the item")
    void evidenced() {
        Cohorts cohort = NO_STATEMENT.mandatory(6, 10);
        Journey journey = complete(cohort)
                .then(PARTICIPANT, Commands.save(choosing(3)))
                .then(PARTICIPANT, Commands.save(in("introduction").add(Workbooks.item("ev-01", 6))));
        assertThat(journey.why(PARTICIPANT, Commands.submit()))
                .containsExactly("ATS-043 standard-not-evidenced standards=[3, 10]");
        Journey added = journey.then(PARTICIPANT, Commands.save(in("impact").add(Workbooks.item("ev-02", 3, 10))));
        assertThat(added.tries(PARTICIPANT, Commands.submit())).isNotEmpty();
    }

    @Test
    @DisplayName("ATS-043: standards named in activities, goals, ratings or discussions do not count")
    void namedElsewhere() {
        PartValue activities = new PartValue.Activities(
                List.of(new PartValue.Activity(Workbooks.DAY, "Coached", Option.none(), StandardNumbers.of(3))));
        Journey journey = complete(NO_STATEMENT)
                .then(PARTICIPANT, Commands.save(choosing(3)))
                .then(PARTICIPANT, Commands.save(in("project").fill("activities", activities)));
        assertThat(journey.why(PARTICIPANT, Commands.submit()))
                .containsExactly("ATS-043 standard-not-evidenced standards=[3]");
    }

    @Test
    @DisplayName("ATS-043: as many items as the cohort asks for, in any section")
    void evidencePerStandard() {
        Journey journey = complete(NO_STATEMENT.evidencePerStandard(2));
        assertThat(journey.tries(PARTICIPANT, Commands.submit())).isNotEmpty();
        Journey one = journey.then(PARTICIPANT, Commands.save(in("introduction").remove("ev-02")));
        assertThat(one.why(PARTICIPANT, Commands.submit()))
                .containsExactly("ATS-043 standard-not-evidenced standards=[1]");
        Journey other = one.then(PARTICIPANT, Commands.save(in("impact").add(Workbooks.item("ev-9", 1))));
        assertThat(other.tries(PARTICIPANT, Commands.submit())).isNotEmpty();
    }

    @Test
    @DisplayName("ATS-044: the statement is there, unless the cohort does without")
    void statementMissing() {
        assertThat(complete(Cohorts.seed()).why(PARTICIPANT, Commands.submit()))
                .containsExactly("ATS-044 statement-missing");
        assertThat(complete(NO_STATEMENT).tries(PARTICIPANT, Commands.submit())).isNotEmpty();
    }

    @Test
    @DisplayName("ATS-044: the statement speaks of this very content; it stands again when the content is restored")
    void statementOutdated() {
        Journey ready = Candidacies.seed().readyToSubmit();
        Journey changed = ready.then(PARTICIPANT, Commands.saveText("introduction", "motivation", "Otherwise"));
        assertThat(changed.why(PARTICIPANT, Commands.submit())).containsExactly("ATS-044 statement-outdated");
        Journey restored = changed.then(PARTICIPANT, Commands.saveText("introduction", "motivation", "On motivation"));
        assertThat(restored.tries(PARTICIPANT, Commands.submit())).isNotEmpty();
        assertThat(restored.now().workbook().digest())
                .isEqualTo(ready.now().workbook().digest());
        assertThat(changed.now().workbook().digest())
                .isNotEqualTo(ready.now().workbook().digest());
        Journey again = changed.then(MENTOR, Commands.state());
        assertThat(again.tries(PARTICIPANT, Commands.submit())).isNotEmpty();
    }

    @Test
    @DisplayName("ATS-045: at the deadline is in time, after it is not")
    void deadline() {
        Journey ready = Candidacies.seed().readyToSubmit();
        assertThat(ready.at(Moments.SUBMISSION_ENDS).tries(PARTICIPANT, Commands.submit()))
                .isNotEmpty();
        assertThat(ready.at(Moments.justAfter(Moments.SUBMISSION_ENDS)).why(PARTICIPANT, Commands.submit()))
                .containsExactly("ATS-045 deadline-passed milestone=submission deadline=2021-07-01T16:00:00Z");
    }

    @Test
    @DisplayName("ATS-046: a resubmission answers every request and no other, in the order of each")
    void responses() {
        Journey modifying = Candidacies.seed()
                .underReview()
                .then(People.REVIEWER, Commands.record(Reviews.notMet("q-3", "q-1", "q-2")))
                .then(People.MODERATOR, Commands.confirm())
                .then(MENTOR, Commands.state());
        assertThat(modifying.why(PARTICIPANT, Commands.resubmit("q-1", "q-9", "q-8")))
                .containsExactly(
                        "ATS-046 modification-unanswered ids=[q-3, q-2]",
                        "ATS-046 modification-unknown ids=[q-9, q-8]");
        assertThat(modifying.tries(PARTICIPANT, Commands.resubmit("q-1", "q-2", "q-3")))
                .isNotEmpty();
        assertThat(modifying.menu(PARTICIPANT, Action.SUBMIT_WORKBOOK)).isEmpty();
    }

    @Test
    @DisplayName("ATS-046: at the first submission any response is unknown")
    void responsesAtFirst() {
        assertThat(Candidacies.seed().readyToSubmit().why(PARTICIPANT, Commands.resubmit("q-1")))
                .containsExactly("ATS-046 modification-unknown ids=[q-1]");
    }

    @Test
    @DisplayName("A late workbook with a gap and a wrong response hears everything at once, in the order of the rules")
    void allAtOnce() {
        Journey journey = Candidacies.seed()
                .readyToSubmit()
                .then(PARTICIPANT, Commands.save(in("impact").empty("pieces")))
                .at("2021-07-02T00:00:00Z");
        assertThat(journey.refusedAs(PARTICIPANT, Commands.resubmit("q-1")))
                .containsExactly(
                        "workbook-incomplete", "statement-outdated", "deadline-passed", "modification-unknown");
        assertThat(journey.menu(PARTICIPANT, Action.SUBMIT_WORKBOOK)).hasSize(3);
        assertThat(journey.tries(ADMINISTRATOR, Commands.lapse())).isNotEmpty();
    }
}
