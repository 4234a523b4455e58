package io.github.atskit.core.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.Requirement;
import io.github.atskit.core.decision.RequirementCode;
import io.github.atskit.core.decision.RequirementState;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A checklist")
class ChecklistTest {

    private static Checklist of(Journey journey, Actor viewer) {
        return Checklist.of(journey.seenBy(viewer), journey.clock());
    }

    private static Checklist.Step step(Checklist checklist, Action action) {
        return checklist.steps().find(step -> step.action() == action).get();
    }

    private static List<String> waiting(Journey journey) {
        return of(journey, People.ADMINISTRATOR).waitingFor().map(Recipient::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "AWAITING_MENTOR, request-mentor nominate-mentor allocate-mentor",
        "DRAFTING, submit-workbook",
        "AWAITING_REVIEWER, assign-reviewer",
        "UNDER_REVIEW, record-review",
        "IN_MODERATION, confirm-review adjust-review",
        "AWAITING_VIVA, book-viva",
        "VIVA_BOOKED, record-viva-outcome",
        "AWARDED, issue-certificate",
        "NOT_AWARDED, ''",
        "WITHDRAWN, ''"
    })
    @DisplayName("has the steps that lead towards the award, and what clears the way for them")
    void steps(StageName stage, String actions) {
        Checklist checklist = of(Candidacies.seed().at(stage), People.ADMINISTRATOR);
        assertThat(checklist.steps().map(step -> step.action().code()))
                .containsExactlyInAnyOrder(actions.isEmpty() ? new String[0] : actions.split(" "));
    }

    @Test
    @DisplayName("has nothing left once the certificate is issued")
    void certified() {
        Journey certified = Candidacies.seed().awarded().then(People.ADMINISTRATOR, Commands.certify());
        assertThat(of(certified, People.ADMINISTRATOR).steps()).isEmpty();
        assertThat(waiting(certified)).isEmpty();
    }

    @Test
    @DisplayName("names each requirement of the workbook, met or not, with its place and its rule")
    void requirements() {
        Journey drafting = Candidacies.in(Cohorts.seed().mandatory(2).limit("project", "account", 20, 8_000))
                .drafting()
                .then(People.PARTICIPANT, Commands.saveText("project", "account", "Too short"));
        Checklist.Step submit = step(of(drafting, People.PARTICIPANT), Action.SUBMIT_WORKBOOK);
        assertThat(submit.requirements().map(ChecklistTest::inOneLine))
                .contains(
                        "ATS-007 not-held met",
                        "ATS-031 text-long-enough project/account {minimum=20, actual=9} unmet",
                        "ATS-040 part-filled-in project/account met",
                        "ATS-040 part-filled-in impact/pieces unmet",
                        "ATS-041 standard-rated 20 unmet",
                        "ATS-042 specialist-standards-chosen {required=1, chosen=0} unmet",
                        "ATS-043 standard-evidenced 2 {required=1} unmet",
                        "ATS-044 statement-stands {written=0} unmet",
                        "ATS-045 in-time {milestone=submission, deadline=2021-07-01T16:00:00Z} met");
        assertThat(submit.requirements().map(asked -> asked.code().by().map(role -> role.code())))
                .contains(List.of("participant"), List.of("mentor"), List.of("administrator"));
    }

    private static String inOneLine(Requirement asked) {
        return asked.rule() + " " + asked.code().code()
                + asked.where().map(place -> " " + place).getOrElse("")
                + (asked.params().isEmpty()
                        ? ""
                        : asked.params()
                                .map(param -> param._1() + "=" + param._2())
                                .mkString(" {", ", ", "}"))
                + " " + asked.state().code();
    }

    @Test
    @DisplayName("of a complete workbook has nothing unmet, and submission is open to the participant alone")
    void readyToSubmit() {
        Journey ready = Candidacies.seed().readyToSubmit();
        assertThat(of(ready, People.PARTICIPANT).unmet()).isEmpty();
        assertThat(step(of(ready, People.PARTICIPANT), Action.SUBMIT_WORKBOOK).open())
                .isTrue();
        assertThat(step(of(ready, People.MENTOR), Action.SUBMIT_WORKBOOK).open())
                .isFalse();
    }

    @Test
    @DisplayName("says what comes with the command, which blocks nothing")
    void withTheCommand() {
        List<Requirement> asked = step(of(Candidacies.seed().modifying(), People.PARTICIPANT), Action.SUBMIT_WORKBOOK)
                .requirements()
                .filter(requirement -> requirement.state() == RequirementState.WITH_THE_COMMAND);
        assertThat(asked.map(ChecklistTest::inOneLine))
                .containsExactly("ATS-046 request-answered q-1 {target=introduction} with-the-command");
        List<Requirement> viva = step(of(Candidacies.seed().awaitingViva(), People.ADMINISTRATOR), Action.BOOK_VIVA)
                .requirements();
        assertThat(viva.map(ChecklistTest::inOneLine))
                .containsExactly(
                        "ATS-007 not-held met",
                        "ATS-061 panel-role-seated lead-moderator with-the-command",
                        "ATS-061 panel-role-seated programme-head with-the-command");
    }

    @Test
    @DisplayName("shows what has to be done before a step that is blocked")
    void clearsTheWay() {
        Journey complete = Candidacies.seed().complete();
        Checklist.Step state = step(of(complete, People.MENTOR), Action.WRITE_STATEMENT);
        assertThat(state.leadsOn()).isFalse();
        assertThat(state.open()).isTrue();
        Journey late = Candidacies.seed().readyToSubmit().at(Moments.justAfter(Moments.SUBMISSION_ENDS));
        assertThat(step(of(late, People.ADMINISTRATOR), Action.GRANT_EXTENSION).open())
                .isTrue();
        Journey held = Candidacies.held(Candidacies.seed().awaitingViva());
        assertThat(of(held, People.ADMINISTRATOR).steps().map(Checklist.Step::action))
                .containsExactly(Action.LIFT_HOLD, Action.BOOK_VIVA);
    }

    @Test
    @DisplayName("waits for whoever can meet what is unmet, by name where the case knows them")
    void waitingFor() {
        Candidacies seed = Candidacies.seed();
        assertThat(waiting(seed.awaitingMentor())).containsExactly("participant:p-1");
        assertThat(waiting(seed.awaitingMentor().then(People.PARTICIPANT, Commands.requestMentor())))
                .containsExactly("participant:p-1", "administrator");
        assertThat(waiting(seed.drafting())).containsExactly("participant:p-1");
        assertThat(waiting(seed.complete())).containsExactly("mentor:m-1");
        assertThat(waiting(seed.readyToSubmit())).containsExactly("participant:p-1");
        assertThat(waiting(seed.readyToSubmit().at(Moments.justAfter(Moments.SUBMISSION_ENDS))))
                .containsExactly("administrator");
        assertThat(waiting(seed.awaitingReviewer())).containsExactly("administrator", "lead-moderator");
        assertThat(waiting(seed.underReview())).containsExactly("reviewer:r-1");
        assertThat(waiting(seed.inModeration())).containsExactly("moderator", "lead-moderator");
        assertThat(waiting(seed.vivaBooked())).as("before it begins").isEmpty();
        assertThat(waiting(seed.vivaBooked().at(Moments.VIVA))).containsExactly("lead-moderator:l-1");
        assertThat(waiting(Candidacies.held(seed.underReview()))).containsExactly("administrator", "lead-moderator");
        assertThat(waiting(seed.withdrawn())).isEmpty();
    }

    @Test
    @DisplayName("waits for the reviewers who have not judged, and for somebody to fill a free seat (ATS-051, ATS-057)")
    void severalReviewers() {
        Journey one = Candidacies.in(Cohorts.seed().reviewers(2, Reconciliation.ALL_AGREE))
                .underReview();
        assertThat(of(one, People.ADMINISTRATOR).steps().map(Checklist.Step::action))
                .containsExactly(Action.ASSIGN_REVIEWER, Action.RECORD_REVIEW);
        assertThat(waiting(one)).containsExactly("administrator", "lead-moderator", "reviewer:r-1");
        Journey both = one.then(People.ADMINISTRATOR, Commands.assign(People.OTHER_REVIEWER))
                .then(People.REVIEWER, Commands.record(Reviews.met()));
        assertThat(of(both, People.ADMINISTRATOR).steps().map(Checklist.Step::action))
                .containsExactly(Action.RECORD_REVIEW);
        assertThat(waiting(both)).containsExactly("reviewer:" + People.OTHER_REVIEWER.id());
    }

    @Test
    @DisplayName("tells a reviewer nothing of seats, for it may not tell who else reviews (ATS-057)")
    void hidesTheSeats() {
        Journey one = Candidacies.in(Cohorts.seed().reviewers(2, Reconciliation.ALL_AGREE))
                .underReview();
        Journey both = one.then(People.ADMINISTRATOR, Commands.assign(People.OTHER_REVIEWER));
        Journey judged = both.then(People.REVIEWER, Commands.record(Reviews.met()));
        for (Journey journey : List.of(one, both, judged)) {
            assertThat(of(journey, People.REVIEWER).steps().map(Checklist.Step::action))
                    .containsExactly(Action.RECORD_REVIEW);
        }
        assertThat(of(both, People.REVIEWER).waitingFor().map(Recipient::toString))
                .containsExactly("reviewer:r-1");
        assertThat(of(judged, People.REVIEWER).waitingFor().map(Recipient::toString))
                .containsExactly("reviewer");
    }

    @Test
    @DisplayName("says whether reviewers agree to those alone who may know what they found")
    void hidesTheFindings() {
        Journey disputed = Candidacies.in(Cohorts.seed().reviewers(2, Reconciliation.ALL_AGREE))
                .underReview()
                .then(People.ADMINISTRATOR, Commands.assign(People.OTHER_REVIEWER))
                .then(People.REVIEWER, Commands.record(Reviews.met()))
                .then(People.OTHER_REVIEWER, Commands.record(Reviews.notMet("q-1")));
        assertThat(of(disputed, People.MODERATOR).unmet().map(Requirement::code))
                .containsExactly(RequirementCode.REVIEWERS_AGREE);
        assertThat(codes(disputed, People.ADMINISTRATOR)).doesNotContain(RequirementCode.REVIEWERS_AGREE);
    }

    @Test
    @DisplayName("tells a participant no more of the review than that a reviewer is waited for")
    void hidesTheReview() {
        Checklist expected = new Checklist(
                StageName.AWAITING_REVIEWER, List.empty(), List.of(Recipients.of(People.REVIEWER.role())));
        for (StageName stage : List.of(StageName.AWAITING_REVIEWER, StageName.UNDER_REVIEW, StageName.IN_MODERATION)) {
            assertThat(of(Candidacies.seed().at(stage), People.PARTICIPANT)).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("tells a reviewer nothing of viva and certificate, for it may not tell whether there is one")
    void hidesTheViva() {
        Checklist expected = new Checklist(
                StageName.AWAITING_VIVA,
                List.empty(),
                List.of(Recipients.of(Role.ADMINISTRATOR), Recipients.of(Role.LEAD_MODERATOR)));
        Candidacies seed = Candidacies.seed();
        for (Journey journey : List.of(seed.awaitingViva(), seed.vivaBooked(), Candidacies.held(seed.vivaBooked()))) {
            assertThat(of(journey, People.REVIEWER)).isEqualTo(expected);
        }
        Checklist over = new Checklist(StageName.AWARDED, List.empty(), List.empty());
        assertThat(of(seed.awarded(), People.REVIEWER)).isEqualTo(over);
        assertThat(of(seed.awarded().then(People.ADMINISTRATOR, Commands.certify()), People.REVIEWER))
                .isEqualTo(over);
    }

    @Test
    @DisplayName("waits for whoever lifts the hold, be the course of the review hidden or not")
    void onHold() {
        Journey held = Candidacies.held(Candidacies.seed().underReview());
        for (Actor viewer : List.of(People.PARTICIPANT, People.MENTOR, People.REVIEWER, People.ADMINISTRATOR)) {
            assertThat(of(held, viewer).waitingFor().map(Recipient::toString))
                    .as(viewer.toString())
                    .containsExactly("administrator", "lead-moderator");
        }
    }

    @Test
    @DisplayName("asks of the actor only where the actor may act at all")
    void personal() {
        Journey booked = Candidacies.seed().vivaBooked();
        assertThat(codes(booked, People.ADMINISTRATOR)).doesNotContain(RequirementCode.SEAT_ON_THE_PANEL);
        assertThat(codes(booked, People.LEAD_MODERATOR)).contains(RequirementCode.SEAT_ON_THE_PANEL);
    }

    @Test
    @DisplayName("waits for whoever sits on the panel, also in the eyes of a lead moderator who does not")
    void waitsForOthers() {
        Journey begun = Candidacies.seed().vivaBooked().at(Moments.VIVA);
        assertThat(of(begun, People.stranger(Role.LEAD_MODERATOR)).waitingFor().map(Recipient::toString))
                .containsExactly("lead-moderator:l-1");
    }

    private static List<RequirementCode> codes(Journey journey, Actor viewer) {
        return of(journey, viewer).steps().flatMap(Checklist.Step::requirements).map(Requirement::code);
    }
}
