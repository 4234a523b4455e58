package io.github.atskit.core.decision;

import static io.github.atskit.core.fixture.People.ADMINISTRATOR;
import static io.github.atskit.core.fixture.People.MENTOR;
import static io.github.atskit.core.fixture.People.PARTICIPANT;
import static io.github.atskit.core.fixture.People.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.NotAwardedWhy;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.fixture.Reviews;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Windows, extensions, lapses and holds")
class WindowsTest {
    private static final LocalDate RESUBMISSION = LocalDate.of(2021, 9, 1);
    private static final Instant RESUBMISSION_ENDS = Instant.parse("2021-09-01T16:00:00Z");
    private static final Instant AUGUST = Instant.parse("2021-08-01T12:00:00Z");

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    /** Released at the given instant with one request open and a statement that stands. */
    private static Journey modifying(Cohorts cohort, String released) {
        return Candidacies.in(cohort)
                .inModeration()
                .at(released)
                .then(People.MODERATOR, Commands.confirm())
                .then(MENTOR, Commands.state());
    }

    private static String late(Journey journey, Instant end) {
        assertThat(journey.at(end).tries(PARTICIPANT, Commands.resubmit("q-1"))).isNotEmpty();
        return journey.at(Moments.justAfter(end))
                .why(PARTICIPANT, Commands.resubmit("q-1"))
                .single();
    }

    @Test
    @DisplayName("ATS-045: without a resubmission date or window-days, modifying has no end")
    void noEnd() {
        Journey journey = modifying(Cohorts.seed(), "2021-07-20T10:00:00Z");
        assertThat(journey.now().windows().end()).isEmpty();
        assertThat(journey.at("2031-01-01T00:00:00Z").tries(PARTICIPANT, Commands.resubmit("q-1")))
                .isNotEmpty();
    }

    @Test
    @DisplayName(
            "ATS-045: the resubmission date binds a window that opens before it, and none that opens at it or later")
    void resubmissionDate() {
        Cohorts cohort = Cohorts.seed().resubmission(RESUBMISSION);
        assertThat(late(modifying(cohort, "2021-07-20T10:00:00Z"), RESUBMISSION_ENDS))
                .isEqualTo("ATS-045 deadline-passed milestone=resubmission deadline=2021-09-01T16:00:00Z");
        assertThat(modifying(cohort, "2021-09-01T15:59:59.999999999Z")
                        .now()
                        .windows()
                        .end())
                .contains(RESUBMISSION_ENDS);
        assertThat(modifying(cohort, "2021-09-01T16:00:00Z").now().windows().end())
                .isEmpty();
        assertThat(modifying(cohort, "2021-10-01T10:00:00Z").now().windows().end())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "ATS-045: window-days end at the cohort's time on the n-th day after the day of the release in its zone")
    void windowDays() {
        Cohorts cohort = Cohorts.seed().windowDays(14);
        assertThat(late(modifying(cohort, "2021-07-20T10:00:00Z"), at("2021-08-03T16:00:00Z")))
                .isEqualTo("ATS-045 deadline-passed milestone=modification-window deadline=2021-08-03T16:00:00Z");
        assertThat(modifying(cohort, "2021-07-20T23:30:00Z").now().windows().end())
                .as("half past midnight in London is the next day")
                .contains(at("2021-08-04T16:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        // release, end: the shorter of ten days and the resubmission date of 1 September
        "2021-08-10T10:00:00Z, modification-window, 2021-08-20T16:00:00Z",
        "2021-08-22T10:00:00Z, resubmission, 2021-09-01T16:00:00Z",
        "2021-08-30T10:00:00Z, resubmission, 2021-09-01T16:00:00Z",
        "2021-09-02T10:00:00Z, modification-window, 2021-09-12T16:00:00Z"
    })
    @DisplayName("ATS-045: of both ends the first binds")
    void whicheverFirst(String released, String milestone, String end) {
        Journey journey = modifying(Cohorts.seed().resubmission(RESUBMISSION).windowDays(10), released);
        assertThat(late(journey, at(end)))
                .isEqualTo("ATS-045 deadline-passed milestone=" + milestone + " deadline=" + end);
    }

    @ParameterizedTest
    @CsvSource({
        // The day on which the clocks go forward has no 01:30, the day on which they go back has two.
        "2022-03-26T10:00:00Z, 01:30, 2022-03-27T01:30:00Z",
        "2021-10-30T10:00:00Z, 01:30, 2021-10-31T00:30:00Z",
        "2021-10-30T10:00:00Z, 17:00, 2021-10-31T17:00:00Z"
    })
    @DisplayName(
            "ATS-045: a time that the zone skips is read with the offset before, one that occurs twice is the first")
    void clockChange(String released, LocalTime time, String end) {
        Journey journey = modifying(Cohorts.seed().clock("Europe/London", time).windowDays(1), released);
        assertThat(journey.now().windows().end()).contains(at(end));
    }

    @Test
    @DisplayName("ATS-047: an extension replaces the end in force, and a later one replaces it")
    void extension() {
        Journey extended = Candidacies.seed().readyToSubmit().then(ADMINISTRATOR, Commands.extend(AUGUST));
        assertThat(extended.told()).containsExactly("extension-granted");
        assertThat(extended.at(AUGUST).tries(PARTICIPANT, Commands.submit())).isNotEmpty();
        assertThat(extended.at(Moments.justAfter(AUGUST)).why(PARTICIPANT, Commands.submit()))
                .as("under an extension the milestone is the one it replaced")
                .containsExactly("ATS-045 deadline-passed milestone=submission deadline=2021-08-01T12:00:00Z");
        assertThat(extended.why(ADMINISTRATOR, Commands.extend(AUGUST)))
                .containsExactly("ATS-047 extension-not-later current=2021-08-01T12:00:00Z");
        Instant september = at("2021-09-01T12:00:00Z");
        Journey twice = extended.then(ADMINISTRATOR, Commands.extend(september));
        assertThat(twice.now().windows().end()).contains(september);
    }

    @Test
    @DisplayName("ATS-047: an extension is later than the end in force, then later than now")
    void extensionLater() {
        Journey ready = Candidacies.seed().readyToSubmit();
        assertThat(ready.why(ADMINISTRATOR, Commands.extend(Moments.SUBMISSION_ENDS)))
                .containsExactly("ATS-047 extension-not-later current=2021-07-01T16:00:00Z");
        assertThat(ready.tries(ADMINISTRATOR, Commands.extend(Moments.justAfter(Moments.SUBMISSION_ENDS))))
                .isNotEmpty();
        Journey afterwards = ready.at(AUGUST);
        assertThat(afterwards.why(ADMINISTRATOR, Commands.extend(AUGUST)))
                .containsExactly("ATS-047 extension-in-past until=2021-08-01T12:00:00Z");
        assertThat(afterwards.why(ADMINISTRATOR, Commands.extend(Moments.SUBMITTING)))
                .containsExactly("ATS-047 extension-not-later current=2021-07-01T16:00:00Z");
        Journey granted = afterwards.then(ADMINISTRATOR, Commands.extend(Moments.justAfter(AUGUST)));
        assertThat(granted.tries(PARTICIPANT, Commands.submit()))
                .as("also after the end, as long as nothing has lapsed")
                .isNotEmpty();
    }

    @Test
    @DisplayName("ATS-047: there is an end to extend")
    void noDeadline() {
        Journey journey = modifying(Cohorts.seed(), "2021-07-20T10:00:00Z");
        assertThat(journey.why(ADMINISTRATOR, Commands.extend(AUGUST))).containsExactly("ATS-047 no-deadline");
        assertThat(journey.menu(ADMINISTRATOR, Action.GRANT_EXTENSION)).containsExactly("ATS-047 no-deadline");
        assertThat(Candidacies.seed().drafting().menu(ADMINISTRATOR, Action.GRANT_EXTENSION))
                .isEmpty();
    }

    @Test
    @DisplayName("ATS-047: an extension replaces every end of the present window and ends with it")
    void extensionEndsWithWindow() {
        Cohorts cohort = Cohorts.seed().windowDays(14).resubmission(RESUBMISSION);
        Journey extended =
                Candidacies.in(cohort).readyToSubmit().then(ADMINISTRATOR, Commands.extend(at("2022-01-01T00:00:00Z")));
        Journey submitted = extended.at(AUGUST).then(PARTICIPANT, Commands.submit());
        assertThat(submitted.now().windows().end()).isEmpty();
        Journey modifying = submitted
                .then(ADMINISTRATOR, Commands.assign(People.REVIEWER))
                .then(People.REVIEWER, Commands.record(Reviews.notMet("q-1")))
                .then(People.MODERATOR, Commands.confirm());
        assertThat(modifying.now().windows().end()).contains(at("2021-08-15T16:00:00Z"));
        Journey again = modifying.then(ADMINISTRATOR, Commands.extend(at("2021-12-01T00:00:00Z")));
        assertThat(late(again.then(MENTOR, Commands.state()), at("2021-12-01T00:00:00Z")))
                .isEqualTo("ATS-045 deadline-passed milestone=modification-window deadline=2021-12-01T00:00:00Z");
    }

    @Test
    @DisplayName("ATS-048: nothing lapses at the end, everything after it, by the system or an administrator")
    void lapse() {
        Journey drafting = Candidacies.seed().drafting().at(Moments.SUBMISSION_ENDS);
        assertThat(drafting.why(SYSTEM, Commands.lapse()))
                .containsExactly("ATS-048 not-lapsed-yet until=2021-07-01T16:00:00Z");
        assertThat(drafting.menu(SYSTEM, Action.LAPSE)).isEqualTo(drafting.why(SYSTEM, Commands.lapse()));
        Journey after = drafting.at(Moments.justAfter(Moments.SUBMISSION_ENDS));
        assertThat(after.then(SYSTEM, Commands.lapse()).stage()).isEqualTo("not-awarded");
        assertThat(after.then(ADMINISTRATOR, Commands.lapse()).now().stage())
                .isEqualTo(new Stage.NotAwarded(NotAwardedWhy.LAPSED));
        Journey extended = after.then(ADMINISTRATOR, Commands.extend(AUGUST));
        assertThat(extended.why(SYSTEM, Commands.lapse()))
                .containsExactly("ATS-048 not-lapsed-yet until=2021-08-01T12:00:00Z");
        assertThat(extended.at(AUGUST).refusedAs(SYSTEM, Commands.lapse())).containsExactly("not-lapsed-yet");
        assertThat(extended.at(Moments.justAfter(AUGUST)).tries(SYSTEM, Commands.lapse()))
                .isNotEmpty();
    }

    @Test
    @DisplayName("ATS-048: without any end nothing lapses, and awaiting a mentor does not lapse")
    void neverLapses() {
        assertThat(modifying(Cohorts.seed(), "2021-07-20T10:00:00Z")
                        .at("2099-01-01T00:00:00Z")
                        .why(SYSTEM, Commands.lapse()))
                .containsExactly("ATS-048 not-lapsed-yet");
        assertThat(Candidacies.seed()
                        .awaitingMentor()
                        .at("2099-01-01T00:00:00Z")
                        .refusedAs(SYSTEM, Commands.lapse()))
                .containsExactly("not-at-this-stage");
    }

    @Test
    @DisplayName("A hold moves the submission date, the extension and the resubmission date by its exact length")
    void holdMoves() {
        Cohorts cohort = Cohorts.seed().resubmission(RESUBMISSION);
        Journey held = Candidacies.in(cohort)
                .readyToSubmit()
                .then(ADMINISTRATOR, Commands.extend(AUGUST))
                .then(ADMINISTRATOR, Commands.hold());
        Journey lifted = held.at("2021-07-10T11:30:00.000000005Z").then(ADMINISTRATOR, Commands.lift());
        assertThat(lifted.now().windows().extension()).contains(at("2021-08-11T13:30:00.000000005Z"));
        assertThat(lifted.now().windows().window().get().at()).isEqualTo("2021-07-11T17:30:00.000000005Z");
        assertThat(lifted.now().windows().resubmission()).contains(at("2021-09-11T17:30:00.000000005Z"));
    }

    @Test
    @DisplayName("A hold moves an open window, and the resubmission date before modifying")
    void holdMovesWindow() {
        Cohorts cohort = Cohorts.seed().resubmission(RESUBMISSION);
        Journey lifted = Candidacies.in(cohort)
                .underReview()
                .then(ADMINISTRATOR, Commands.hold())
                .at("2021-07-30T10:00:00Z")
                .then(ADMINISTRATOR, Commands.lift())
                .then(People.REVIEWER, Commands.record(Reviews.notMet("q-1")))
                .then(People.MODERATOR, Commands.confirm());
        assertThat(lifted.now().windows().end()).contains(at("2021-09-11T16:00:00Z"));
        Journey again = lifted.then(ADMINISTRATOR, Commands.hold())
                .at("2021-07-31T10:00:00Z")
                .then(ADMINISTRATOR, Commands.lift());
        assertThat(again.now().windows().end()).contains(at("2021-09-12T16:00:00Z"));
    }

    @Test
    @DisplayName("A window that opens later is not moved, nor an end that had passed or passes at the very placing")
    void holdLeaves() {
        Journey passed = Candidacies.seed()
                .readyToSubmit()
                .at(Moments.SUBMISSION_ENDS)
                .then(ADMINISTRATOR, Commands.hold())
                .at(AUGUST)
                .then(ADMINISTRATOR, Commands.lift());
        assertThat(passed.now().windows().end()).contains(Moments.SUBMISSION_ENDS);
        Journey justBefore = Candidacies.seed()
                .readyToSubmit()
                .at(Moments.justBefore(Moments.SUBMISSION_ENDS))
                .then(ADMINISTRATOR, Commands.hold())
                .at(Moments.SUBMISSION_ENDS)
                .then(ADMINISTRATOR, Commands.lift());
        assertThat(justBefore.now().windows().end()).contains(Moments.justAfter(Moments.SUBMISSION_ENDS));
        Journey later = Candidacies.in(Cohorts.seed().windowDays(14))
                .underReview()
                .then(ADMINISTRATOR, Commands.hold())
                .at(AUGUST)
                .then(ADMINISTRATOR, Commands.lift())
                .then(People.REVIEWER, Commands.record(Reviews.notMet("q-1")))
                .then(People.MODERATOR, Commands.confirm());
        assertThat(later.now().windows().end()).contains(at("2021-08-15T16:00:00Z"));
    }

    @Test
    @DisplayName("A booked viva is not moved by a hold")
    void holdLeavesViva() {
        Journey booked = Candidacies.seed().vivaBooked();
        Journey lifted = booked.then(ADMINISTRATOR, Commands.hold())
                .at("2021-08-20T10:00:00Z")
                .then(ADMINISTRATOR, Commands.lift());
        assertThat(lifted.now().stage()).isEqualTo(booked.now().stage());
    }
}
