package io.github.atskit.core.decision;

import static io.github.atskit.core.fixture.People.ADMINISTRATOR;
import static io.github.atskit.core.fixture.People.LEAD_MODERATOR;
import static io.github.atskit.core.fixture.People.MENTOR;
import static io.github.atskit.core.fixture.People.MODERATOR;
import static io.github.atskit.core.fixture.People.OTHER_MENTOR;
import static io.github.atskit.core.fixture.People.OTHER_REVIEWER;
import static io.github.atskit.core.fixture.People.PARTICIPANT;
import static io.github.atskit.core.fixture.People.PROGRAMME_HEAD;
import static io.github.atskit.core.fixture.People.REVIEWER;
import static io.github.atskit.core.fixture.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.Certificate;
import io.github.atskit.core.candidacy.NotAwardedWhy;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.event.VivaNotPassed;
import io.github.atskit.core.fixture.Bookings;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.fixture.Workbooks;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The viva, the award and the certificate")
class VivaTest {
    private static final Actor SECOND_HEAD = new Actor("h-2", Role.PROGRAMME_HEAD);

    private final Journey awaiting = Candidacies.seed().awaitingViva();
    private final Journey booked = Candidacies.seed().vivaBooked();

    private static VivaBooking panel(Actor... panel) {
        return Bookings.with(Moments.VIVA, panel);
    }

    private List<String> why(VivaBooking booking) {
        List<String> reasons = awaiting.why(ADMINISTRATOR, Commands.book(booking));
        assertThat(booked.why(LEAD_MODERATOR, Commands.rebook(booking)))
                .as("rebooking keeps to the same rules")
                .isEqualTo(reasons);
        return reasons;
    }

    @Test
    @DisplayName("ATS-060: nobody is invited without a recommendation")
    void invitation() {
        VivaBooking booking = Bookings.startingAt(Moments.VIVA);
        assertThat(Candidacies.seed().inModeration().why(ADMINISTRATOR, Commands.book(booking)))
                .containsExactly("ATS-002 not-at-this-stage stage=in-moderation");
        assertThat(awaiting.events().exists(event -> event.type().code().equals("recommended")))
                .isTrue();
    }

    @Test
    @DisplayName("ATS-061: the panel has every role that the cohort names, in its order; further seats are allowed")
    void panelRoles() {
        assertThat(why(panel())).containsExactly("ATS-061 panel-role-missing roles=[lead-moderator, programme-head]");
        assertThat(why(panel(LEAD_MODERATOR))).containsExactly("ATS-061 panel-role-missing roles=[programme-head]");
        assertThat(why(panel(PROGRAMME_HEAD, SECOND_HEAD)))
                .containsExactly("ATS-061 panel-role-missing roles=[lead-moderator]");
        VivaBooking more = panel(
                new Actor("g-1", Role.ADMINISTRATOR),
                PROGRAMME_HEAD,
                LEAD_MODERATOR,
                SECOND_HEAD,
                new Actor("g-2", Role.MODERATOR));
        assertThat(awaiting.tries(ADMINISTRATOR, Commands.book(more))).isNotEmpty();
        Journey small = Candidacies.in(Cohorts.seed().panel("programme-head")).awaitingViva();
        assertThat(small.tries(LEAD_MODERATOR, Commands.book(panel(PROGRAMME_HEAD))))
                .isNotEmpty();
    }

    @Test
    @DisplayName("ATS-061: nobody sits twice, not in another role either; each is named once")
    void panelPersons() {
        assertThat(why(panel(
                        LEAD_MODERATOR,
                        PROGRAMME_HEAD,
                        as(Role.ADMINISTRATOR, PROGRAMME_HEAD),
                        as(Role.MODERATOR, LEAD_MODERATOR),
                        as(Role.MODERATOR, PROGRAMME_HEAD))))
                .containsExactly("ATS-061 panel-person-repeated persons=[h-1, l-1]");
        assertThat(why(panel(SECOND_HEAD, SECOND_HEAD)))
                .containsExactly(
                        "ATS-061 panel-role-missing roles=[lead-moderator]",
                        "ATS-061 panel-person-repeated persons=[h-2]");
    }

    @Test
    @DisplayName("ATS-062: one conflict for each person: participant, mentor, stood down, reviewer, in this order")
    void panelConflicts() {
        Journey journey = Candidacies.seed().drafting().then(PARTICIPANT, Commands.nominate(OTHER_MENTOR));
        journey = journey.then(PARTICIPANT, Workbooks.complete(journey.definition()))
                .then(OTHER_MENTOR, Commands.state())
                .then(PARTICIPANT, Commands.submit())
                .then(ADMINISTRATOR, Commands.assign(OTHER_REVIEWER))
                .then(OTHER_REVIEWER, Commands.standDown())
                .then(ADMINISTRATOR, Commands.assign(REVIEWER))
                .then(REVIEWER, Commands.record(Reviews.met()));
        VivaBooking booking = panel(
                as(Role.LEAD_MODERATOR, REVIEWER),
                as(Role.PROGRAMME_HEAD, OTHER_REVIEWER),
                MENTOR,
                OTHER_MENTOR,
                PARTICIPANT,
                as(Role.MODERATOR, MENTOR));
        assertThat(journey.why(ADMINISTRATOR, Commands.book(booking)))
                .containsExactly(
                        "ATS-061 panel-person-repeated persons=[m-1]",
                        "ATS-062 conflict-of-interest person=r-1 kind=reviewer",
                        "ATS-062 conflict-of-interest person=r-2 kind=stood-down",
                        "ATS-062 conflict-of-interest person=m-1 kind=mentor",
                        "ATS-062 conflict-of-interest person=m-2 kind=mentor",
                        "ATS-062 conflict-of-interest person=p-1 kind=participant");
    }

    @Test
    @DisplayName("ATS-062: a programme head has not moderated the case; a lead moderator or another seat may have")
    void moderatorOnThePanel() {
        Journey journey = Candidacies.in(Cohorts.seed().sampling(100)).awaitingViva();
        assertThat(journey.why(ADMINISTRATOR, Commands.book(panel(LEAD_MODERATOR, as(Role.PROGRAMME_HEAD, MODERATOR)))))
                .containsExactly("ATS-062 conflict-of-interest person=mo-1 kind=moderator");
        assertThat(journey.tries(
                        ADMINISTRATOR, Commands.book(panel(as(Role.LEAD_MODERATOR, MODERATOR), PROGRAMME_HEAD))))
                .isNotEmpty();
        assertThat(journey.tries(ADMINISTRATOR, Commands.book(panel(LEAD_MODERATOR, PROGRAMME_HEAD, MODERATOR))))
                .isNotEmpty();
        assertThat(journey.why(
                        ADMINISTRATOR,
                        Commands.book(panel(LEAD_MODERATOR, MODERATOR, as(Role.PROGRAMME_HEAD, MODERATOR)))))
                .containsExactly(
                        "ATS-061 panel-person-repeated persons=[mo-1]",
                        "ATS-062 conflict-of-interest person=mo-1 kind=moderator");
    }

    @Test
    @DisplayName("ATS-063: the mode is one the cohort offers, and the viva starts after now")
    void modeAndStart() {
        Journey inPersonOnly =
                Candidacies.in(Cohorts.seed().modes(VivaMode.IN_PERSON)).awaitingViva();
        assertThat(inPersonOnly.why(ADMINISTRATOR, Commands.book(Bookings.remote(Moments.BOOKING))))
                .containsExactly(
                        "ATS-063 viva-mode-not-offered mode=remote",
                        "ATS-063 viva-in-past starts-at=2021-08-02T10:00:00Z");
        assertThat(why(Bookings.startingAt(Moments.BOOKING)))
                .containsExactly("ATS-063 viva-in-past starts-at=2021-08-02T10:00:00Z");
        VivaBooking next = Bookings.remote(Moments.justAfter(Moments.BOOKING));
        assertThat(awaiting.tries(ADMINISTRATOR, Commands.book(next))).isNotEmpty();
        assertThat(booked.then(ADMINISTRATOR, Commands.rebook(next)).now().stage())
                .isEqualTo(new Stage.VivaBooked(next, 0, Option.none(), false));
    }

    @Test
    @DisplayName("ATS-064: an outcome or a no-show is recorded from the very start on, not before")
    void start() {
        Journey before = booked.at(Moments.justBefore(Moments.VIVA));
        assertThat(before.why(LEAD_MODERATOR, Commands.passed()))
                .containsExactly("ATS-064 viva-not-held-yet starts-at=2021-09-15T10:00:00Z");
        assertThat(before.why(LEAD_MODERATOR, Commands.noShow()))
                .containsExactly("ATS-064 viva-not-held-yet starts-at=2021-09-15T10:00:00Z");
        assertThat(before.menu(LEAD_MODERATOR, Action.RECORD_VIVA_OUTCOME)).hasSize(1);
        assertThat(before.menu(LEAD_MODERATOR, Action.RECORD_NO_SHOW)).hasSize(1);
        assertThat(booked.at(Moments.VIVA).tries(LEAD_MODERATOR, Commands.notPassed()))
                .isNotEmpty();
        assertThat(booked.at(Moments.VIVA).tries(LEAD_MODERATOR, Commands.noShow()))
                .isNotEmpty();
    }

    @Test
    @DisplayName("A viva is rebooked or cancelled until an outcome or a no-show is recorded, also after its start")
    void cancelledLate() {
        Journey begun = booked.at(Moments.CERTIFYING);
        assertThat(begun.then(ADMINISTRATOR, Commands.cancelViva()).now().stage())
                .isEqualTo(new Stage.AwaitingViva(0, Option.none()));
        assertThat(begun.tries(
                        ADMINISTRATOR, Commands.rebook(Bookings.startingAt(Moments.justAfter(Moments.CERTIFYING)))))
                .isNotEmpty();
        assertThat(begun.then(LEAD_MODERATOR, Commands.noShow()).refusedAs(ADMINISTRATOR, Commands.cancelViva()))
                .containsExactly("not-at-this-stage");
    }

    @Test
    @DisplayName("With one attempt, not passing ends the candidacy")
    void oneAttempt() {
        Journey failed = booked.at(Moments.VIVA).then(LEAD_MODERATOR, Commands.notPassed());
        assertThat(failed.told()).containsExactly("viva-not-passed", "attempts-used-up");
        assertThat(((VivaNotPassed) failed.last().event()).attemptsLeft()).isZero();
        assertThat(failed.now().stage()).isEqualTo(new Stage.NotAwarded(NotAwardedWhy.ATTEMPTS_USED_UP));
    }

    @Test
    @DisplayName("With several attempts each is counted; no-shows and cancellations use none")
    void severalAttempts() {
        Journey first = Candidacies.in(Cohorts.seed().attempts(2)).vivaBooked();
        Journey missed = first.at(Moments.VIVA).then(LEAD_MODERATOR, Commands.noShow());
        assertThat(missed.now().stage()).isEqualTo(new Stage.AwaitingViva(0, Option.none()));
        Journey failed = first.at(Moments.VIVA).then(LEAD_MODERATOR, Commands.notPassed());
        assertThat(failed.told()).containsExactly("viva-not-passed");
        assertThat(((VivaNotPassed) failed.last().event()).attemptsLeft()).isEqualTo(1);
        VivaBooking second = Bookings.startingAt(Instant.parse("2021-10-15T10:00:00Z"));
        Journey end = failed.then(ADMINISTRATOR, Commands.book(second))
                .at("2021-10-15T10:00:00Z")
                .then(LEAD_MODERATOR, Commands.notPassed());
        assertThat(end.told()).containsExactly("viva-not-passed", "attempts-used-up");
        Journey passed = failed.then(ADMINISTRATOR, Commands.book(second))
                .at("2021-10-15T10:00:00Z")
                .then(LEAD_MODERATOR, Commands.passed());
        assertThat(passed.told()).containsExactly("viva-passed", "awarded");
    }

    @Test
    @DisplayName("What is left of several attempts is told with each that was not passed")
    void attemptsLeft() {
        Journey first = Candidacies.in(Cohorts.seed().attempts(3))
                .vivaBooked()
                .at(Moments.VIVA)
                .then(LEAD_MODERATOR, Commands.notPassed());
        assertThat(first.last().event())
                .isEqualTo(new VivaNotPassed("Not convincing", 2, Instant.parse("2021-09-14T23:00:00Z")));
        Journey second = first.then(ADMINISTRATOR, Commands.book(Bookings.startingAt(Moments.CERTIFYING)))
                .at(Moments.CERTIFYING)
                .then(LEAD_MODERATOR, Commands.notPassed());
        assertThat(second.last().event())
                .isEqualTo(new VivaNotPassed("Not convincing", 1, Instant.parse("2021-09-30T23:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        // start of the viva, gap, zone, the earliest start of the next
        "2021-09-15T10:00:00Z, 0, Europe/London, 2021-09-14T23:00:00Z",
        "2021-09-15T10:00:00Z, 7, Europe/London, 2021-09-21T23:00:00Z",
        "2021-09-15T23:30:00Z, 7, Europe/London, 2021-09-22T23:00:00Z",
        "2021-10-24T10:00:00Z, 7, Europe/London, 2021-10-30T23:00:00Z",
        "2021-10-24T10:00:00Z, 8, Europe/London, 2021-11-01T00:00:00Z",
        "2021-09-15T10:00:00Z, 7, Asia/Tokyo, 2021-09-21T15:00:00Z",
        // The clocks of Beirut go forward at midnight, so that day begins at one o'clock.
        "2022-03-26T10:00:00Z, 1, Asia/Beirut, 2022-03-26T22:00:00Z"
    })
    @DisplayName("ATS-065: not before the beginning of the n-th day after the day of the last viva that was not passed")
    void gap(String start, int days, String zone, Instant earliest) {
        Cohorts cohort = Cohorts.seed().attempts(2).resitGapDays(days).clock(zone, LocalTime.of(17, 0));
        Instant held = Instant.parse(start);
        Journey failed = Candidacies.in(cohort)
                .awaitingViva()
                .then(ADMINISTRATOR, Commands.book(Bookings.startingAt(held)))
                .at(held)
                .then(LEAD_MODERATOR, Commands.notPassed())
                .at(Moments.BOOKING);
        assertThat(failed.why(ADMINISTRATOR, Commands.book(Bookings.startingAt(Moments.justBefore(earliest)))))
                .containsExactly("ATS-065 resit-too-soon earliest=" + earliest);
        assertThat(failed.tries(ADMINISTRATOR, Commands.book(Bookings.startingAt(earliest))))
                .isNotEmpty();
    }

    @Test
    @DisplayName("ATS-065: the gap holds for a rebooking too, and over no-shows and cancellations")
    void gapStays() {
        Instant earliest = Instant.parse("2021-09-21T23:00:00Z");
        Journey second = Candidacies.in(Cohorts.seed().attempts(2).resitGapDays(7))
                .vivaBooked()
                .at(Moments.VIVA)
                .then(LEAD_MODERATOR, Commands.notPassed())
                .then(ADMINISTRATOR, Commands.book(Bookings.startingAt(earliest)));
        VivaBooking early = Bookings.startingAt(Moments.justBefore(earliest));
        assertThat(second.why(ADMINISTRATOR, Commands.rebook(early)))
                .containsExactly("ATS-065 resit-too-soon earliest=2021-09-21T23:00:00Z");
        Journey cancelled = second.then(ADMINISTRATOR, Commands.cancelViva());
        assertThat(cancelled.why(ADMINISTRATOR, Commands.book(early)))
                .containsExactly("ATS-065 resit-too-soon earliest=2021-09-21T23:00:00Z");
        Journey moved = second.then(ADMINISTRATOR, Commands.rebook(Bookings.startingAt(earliest.plusSeconds(60))));
        assertThat(moved.now().stage())
                .isEqualTo(new Stage.VivaBooked(
                        Bookings.startingAt(earliest.plusSeconds(60)), 1, Option.some(earliest), false));
        Journey missed = second.at(earliest).then(LEAD_MODERATOR, Commands.noShow());
        assertThat(missed.now().stage()).isEqualTo(new Stage.AwaitingViva(1, Option.some(earliest)));
    }

    @Test
    @DisplayName("ATS-061 to ATS-065: all reasons against a booking come at once")
    void allAtOnce() {
        Journey failed = Candidacies.in(
                        Cohorts.seed().attempts(2).resitGapDays(7).modes(VivaMode.REMOTE))
                .awaitingViva()
                .then(ADMINISTRATOR, Commands.book(Bookings.remote(Moments.VIVA)))
                .at(Moments.VIVA)
                .then(LEAD_MODERATOR, Commands.notPassed());
        assertThat(failed.refusedAs(ADMINISTRATOR, Commands.book(panel(MENTOR))))
                .containsExactly(
                        "panel-role-missing",
                        "conflict-of-interest",
                        "viva-mode-not-offered",
                        "viva-in-past",
                        "resit-too-soon");
    }

    @Test
    @DisplayName("The award bears the day of the outcome in the cohort's zone")
    void dayOfTheAward() {
        Journey awarded = booked.at("2021-09-15T23:30:00Z").then(LEAD_MODERATOR, Commands.passed());
        assertThat(awarded.told()).containsExactly("viva-passed", "awarded");
        assertThat(awarded.now().stage()).isEqualTo(new Stage.Awarded(LocalDate.of(2021, 9, 16), Option.none()));
    }

    @Test
    @DisplayName("ATS-070: one certificate per award")
    void certificate() {
        Journey awarded = Candidacies.seed().awarded();
        Journey certified = awarded.then(ADMINISTRATOR, Commands.certify());
        assertThat(certified.now().stage())
                .isEqualTo(new Stage.Awarded(
                        LocalDate.of(2021, 9, 15),
                        Option.some(new Certificate("ATS-0001", LocalDate.of(2021, 10, 1)))));
        assertThat(certified.why(ADMINISTRATOR, Commands.certify()))
                .containsExactly("ATS-070 certificate-already-issued number=ATS-0001");
        assertThat(certified.menu(ADMINISTRATOR, Action.ISSUE_CERTIFICATE)).hasSize(1);
    }
}
