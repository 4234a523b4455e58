package io.github.atskit.core.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.fixture.Bookings;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.guide.Deadlines.DueDate;
import io.github.atskit.core.guide.Deadlines.Step;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Deadlines")
class DeadlinesTest {
    private static final LocalDate RESUBMISSION = LocalDate.of(2021, 9, 1);

    /** With two further deadlines, the later one first. */
    private static final ProgrammeDefinition COHORT =
            withMilestones(Cohorts.seed().windowDays(14).build());

    private static ProgrammeDefinition withMilestones(ProgrammeDefinition definition) {
        CohortCalendar calendar = CohortCalendar.builder()
                .starts(Cohorts.STARTS)
                .submission(Cohorts.SUBMISSION)
                .milestones(LinkedHashMap.of(
                        "results", LocalDate.of(2021, 9, 1), "development-plan", LocalDate.of(2020, 12, 1)))
                .build();
        return ProgrammeDefinition.builder().from(definition).calendar(calendar).build();
    }

    private static Deadlines of(Journey journey, Actor viewer) {
        return Deadlines.of(journey.seenBy(viewer), journey.history(), journey.clock());
    }

    private static List<String> dates(Journey journey) {
        return of(journey, People.PARTICIPANT)
                .dates()
                .map(date -> date.name() + " " + date.at() + (date.binding() ? " binding" : "")
                        + (date.passed() ? " passed" : ""));
    }

    private static List<String> steps(Journey journey, String name) {
        return of(journey, People.PARTICIPANT)
                .dates()
                .find(date -> date.name().equals(name))
                .get()
                .steps()
                .map(DeadlinesTest::inOneLine);
    }

    private static String inOneLine(Step step) {
        return step.cause().code()
                + step.on().map(on -> " on " + on).getOrElse("")
                + " to " + step.end()
                + step.moved().map(by -> " by " + by).getOrElse("")
                + step.days().map(days -> " days " + days).getOrElse("");
    }

    @Test
    @DisplayName("are the end in force and the further deadlines, earliest first; only the end binds")
    void whileDrafting() {
        assertThat(dates(Candidacies.in(COHORT).drafting()))
                .containsExactly(
                        "development-plan 2020-12-01T17:00:00Z passed",
                        "submission 2021-07-01T16:00:00Z binding",
                        "results 2021-09-01T16:00:00Z");
    }

    @Test
    @DisplayName("are passed only after their last instant")
    void passed() {
        Journey drafting = Candidacies.in(COHORT).drafting();
        assertThat(dates(drafting.at(Moments.SUBMISSION_ENDS))).contains("submission 2021-07-01T16:00:00Z binding");
        assertThat(dates(drafting.at(Moments.justAfter(Moments.SUBMISSION_ENDS))))
                .contains("submission 2021-07-01T16:00:00Z binding passed");
    }

    @Test
    @DisplayName(
            "show an extension under the name of the end that it replaced (ATS-045), and each one replaces the last")
    void underAnExtension() {
        Instant until = Moments.SUBMISSION_ENDS.plus(Duration.ofDays(7));
        Journey extended = Candidacies.in(COHORT)
                .drafting()
                .then(People.ADMINISTRATOR, Commands.extend(until), Commands.extend(until.plus(Duration.ofDays(1))));
        assertThat(steps(extended, "submission"))
                .containsExactly(
                        "calendar to 2021-07-01T16:00:00Z",
                        "extended on 2021-03-01T10:00:00Z to 2021-07-08T16:00:00Z by PT168H",
                        "extended on 2021-03-01T10:00:00Z to 2021-07-09T16:00:00Z by PT24H");
    }

    @Test
    @DisplayName("move with a hold by the time that it lasted")
    void afterAHold() {
        Journey held = Candidacies.held(Candidacies.in(COHORT).drafting());
        assertThat(steps(held, "submission").last())
                .isEqualTo("held on 2021-03-01T10:00:00Z to 2021-07-01T16:00:00Z by PT0S");
        Journey lifted = held.at(held.clock().plus(Duration.ofDays(3))).then(People.ADMINISTRATOR, Commands.lift());
        assertThat(steps(lifted, "submission").last())
                .isEqualTo("moved on 2021-03-04T10:00:00Z to 2021-07-04T16:00:00Z by PT72H");
    }

    @Test
    @DisplayName("tell nothing of a hold that moved nothing, because the date had passed")
    void afterALateHold() {
        Journey late = Candidacies.in(COHORT).drafting().at(Moments.justAfter(Moments.SUBMISSION_ENDS));
        Journey held = Candidacies.held(late);
        assertThat(steps(held, "submission").last()).startsWith("held");
        Journey lifted = held.at(held.clock().plus(Duration.ofDays(3))).then(People.ADMINISTRATOR, Commands.lift());
        assertThat(steps(lifted, "submission")).containsExactly("calendar to 2021-07-01T16:00:00Z");
    }

    @Test
    @DisplayName("bind nobody once the case has ended")
    void afterTheEnd() {
        Journey drafting = Candidacies.in(COHORT).drafting();
        Journey lapsed = drafting.at(Moments.justAfter(Moments.SUBMISSION_ENDS)).then(People.SYSTEM, Commands.lapse());
        for (Journey ended : List.of(lapsed, drafting.then(People.PARTICIPANT, Commands.withdraw()))) {
            assertThat(of(ended, People.PARTICIPANT).inForce()).isEmpty();
            assertThat(WorkItem.of(ended.seenBy(People.ADMINISTRATOR), ended.clock())
                            .due())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("name the window of modifications and the days that it counts")
    void whileModifying() {
        assertThat(steps(Candidacies.in(COHORT).modifying(), "modification-window"))
                .containsExactly("window-opened on 2021-07-20T10:00:00Z to 2021-08-03T16:00:00Z days 14");
    }

    @Test
    @DisplayName("tell of a window that the resubmission date ends how that date came about")
    void resubmissionWindow() {
        Journey held = Candidacies.held(
                Candidacies.in(Cohorts.seed().resubmission(RESUBMISSION)).drafting());
        assertThat(dates(held)).contains("resubmission 2021-09-01T16:00:00Z");
        Journey modifying = held.at(held.clock().plus(Duration.ofDays(1)))
                .then(People.ADMINISTRATOR, Commands.lift())
                .then(People.PARTICIPANT, io.github.atskit.core.fixture.Workbooks.complete(held.definition()))
                .then(People.MENTOR, Commands.state())
                .then(People.PARTICIPANT, Commands.submit())
                .then(People.ADMINISTRATOR, Commands.assign(People.REVIEWER))
                .then(People.REVIEWER, Commands.record(io.github.atskit.core.fixture.Reviews.notMet("q-1")))
                .then(People.MODERATOR, Commands.confirm());
        assertThat(dates(modifying)).containsExactly("resubmission 2021-09-02T16:00:00Z binding");
        assertThat(steps(modifying, "resubmission"))
                .containsExactly(
                        "calendar to 2021-09-01T16:00:00Z",
                        "held on 2021-03-01T10:00:00Z to 2021-09-01T16:00:00Z by PT0S",
                        "moved on 2021-03-02T10:00:00Z to 2021-09-02T16:00:00Z by PT24H",
                        "window-opened on 2021-03-02T10:00:00Z to 2021-09-02T16:00:00Z");
    }

    @Test
    @DisplayName("bind nobody once the workbook is handed in")
    void afterSubmission() {
        assertThat(of(Candidacies.in(COHORT).awaitingReviewer(), People.PARTICIPANT)
                        .inForce())
                .isEmpty();
    }

    @Test
    @DisplayName("are the start of a booked viva and the first instant of a further attempt")
    void vivas() {
        Journey booked =
                Candidacies.in(Cohorts.seed().attempts(2).resitGapDays(7)).vivaBooked();
        Journey moved = booked.then(
                People.ADMINISTRATOR, Commands.rebook(Bookings.startingAt(Moments.VIVA.plus(Duration.ofHours(1)))));
        assertThat(steps(moved, Deadlines.VIVA))
                .containsExactly(
                        "booked on 2021-08-02T10:00:00Z to 2021-09-15T10:00:00Z",
                        "rebooked on 2021-08-02T10:00:00Z to 2021-09-15T11:00:00Z by PT1H");
        Journey failed = booked.at(Moments.VIVA).then(People.LEAD_MODERATOR, Commands.notPassed());
        assertThat(steps(failed, Deadlines.RESIT))
                .containsExactly("gap on 2021-09-15T10:00:00Z to 2021-09-21T23:00:00Z days 7");
    }

    @Test
    @DisplayName("say so where the history at hand does not tell how a date came about")
    void untold() {
        Journey drafting = Candidacies.in(COHORT).drafting();
        Deadlines deadlines = Deadlines.of(drafting.seenBy(People.PARTICIPANT), List.empty(), drafting.clock());
        assertThat(deadlines.inForce().get().steps())
                .containsExactly(new Step(
                        DateCause.UNTOLD, Option.none(), Moments.SUBMISSION_ENDS, Option.none(), Option.none()));
    }

    @Test
    @DisplayName("show a reviewer no window, for extensions are no business of theirs")
    void hiddenFromReviewers() {
        Journey again = Candidacies.in(COHORT).underReview();
        assertThat(of(again, People.REVIEWER).dates().map(DueDate::name))
                .containsExactly("development-plan", "results");
    }

    @Test
    @DisplayName("refuse steps that lead elsewhere")
    void stepsLeadThere() {
        assertThatThrownBy(() -> new DueDate("x", Moments.VIVA, false, false, List.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the last step leads to the date");
    }
}
