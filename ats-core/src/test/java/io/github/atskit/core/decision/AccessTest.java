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
import static io.github.atskit.core.fixture.People.SYSTEM;
import static io.github.atskit.core.fixture.People.as;
import static io.github.atskit.core.fixture.People.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.fixture.Workbooks;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who may act, and when")
class AccessTest {
    private static final String OWN_CASE = "ATS-009 conflict-of-interest";
    private static final String CANNOT_MODERATE = "ATS-056 conflict-of-interest";

    @Test
    @DisplayName("ATS-001: a role that may not do this is told which roles may, who mostly does it first")
    void role() {
        assertThat(Candidacies.seed().drafting().why(MENTOR, Commands.submit()))
                .containsExactly("ATS-001 role-not-allowed allowed=[participant]");
        assertThat(Candidacies.seed().drafting().why(SYSTEM, Commands.discuss()))
                .containsExactly("ATS-001 role-not-allowed allowed=[participant, mentor]");
        assertThat(Candidacies.seed().inModeration().why(PROGRAMME_HEAD, Commands.confirm()))
                .containsExactly("ATS-001 role-not-allowed allowed=[moderator, lead-moderator]");
        assertThat(Candidacies.seed().drafting().why(MENTOR, Commands.lapse()))
                .containsExactly("ATS-001 role-not-allowed allowed=[system, administrator]");
    }

    @Test
    @DisplayName("ATS-001: one person in another role is another actor")
    void roleOfOnePerson() {
        assertThat(Candidacies.seed().drafting().refusedAs(as(Role.MENTOR, PARTICIPANT), Commands.discuss()))
                .containsExactly("not-the-mentor");
        assertThat(Candidacies.seed().drafting().refusedAs(as(Role.REVIEWER, MENTOR), Commands.discuss()))
                .containsExactly("role-not-allowed");
    }

    @Test
    @DisplayName("ATS-002: at another stage the stage is told")
    void stage() {
        assertThat(Candidacies.seed().awaitingReviewer().why(PARTICIPANT, Commands.submit()))
                .containsExactly("ATS-002 not-at-this-stage stage=awaiting-reviewer");
        assertThat(Candidacies.seed().drafting().why(ADMINISTRATOR, Commands.enrol()))
                .containsExactly("ATS-002 not-at-this-stage stage=drafting");
    }

    @Test
    @DisplayName("ATS-003: a participant acts on their own candidacy only, and case counts")
    void participant() {
        Journey journey = Candidacies.seed().readyToSubmit();
        assertThat(journey.why(stranger(Role.PARTICIPANT), Commands.submit()))
                .containsExactly("ATS-003 not-your-candidacy");
        assertThat(journey.refusedAs(new Actor("P-1", Role.PARTICIPANT), Commands.submit()))
                .containsExactly("not-your-candidacy");
        assertThat(journey.tries(PARTICIPANT, Commands.submit())).isNotEmpty();
    }

    @Test
    @DisplayName("ATS-004: only the present mentor acts as the mentor; nobody does where there is none")
    void mentor() {
        Journey changed = Candidacies.seed().complete().then(PARTICIPANT, Commands.nominate(OTHER_MENTOR));
        assertThat(changed.why(MENTOR, Commands.state())).containsExactly("ATS-004 not-the-mentor");
        assertThat(changed.then(OTHER_MENTOR, Commands.state()).told()).containsExactly("statement-written");
        assertThat(Candidacies.seed().awaitingMentor().refusedAs(MENTOR, Commands.state()))
                .containsExactly("not-the-mentor");
    }

    @Test
    @DisplayName("ATS-005: only the reviewer assigned in the present round acts as the reviewer")
    void reviewer() {
        Journey replaced = Candidacies.seed().underReview().then(ADMINISTRATOR, Commands.replaceBy(OTHER_REVIEWER));
        assertThat(replaced.why(REVIEWER, Commands.standDown())).containsExactly("ATS-005 not-the-reviewer");
        Journey again = Candidacies.seed()
                .modifying()
                .then(MENTOR, Commands.state())
                .then(PARTICIPANT, Commands.resubmit("q-1"));
        assertThat(again.refusedAs(REVIEWER, Commands.standDown())).containsExactly("not-the-reviewer");
        Journey stoodDown = Candidacies.seed().underReview().then(REVIEWER, Commands.standDown());
        assertThat(stoodDown.refusedAs(REVIEWER, Commands.standDown())).containsExactly("not-the-reviewer");
    }

    @Test
    @DisplayName("ATS-006: the lead moderator who records an outcome or a no-show sits on the panel, in whatever seat")
    void seat() {
        Journey booked = Candidacies.seed().vivaBooked().at(Moments.VIVA);
        assertThat(booked.why(stranger(Role.LEAD_MODERATOR), Commands.passed()))
                .containsExactly("ATS-006 not-on-the-panel");
        assertThat(booked.refusedAs(stranger(Role.LEAD_MODERATOR), Commands.noShow()))
                .containsExactly("not-on-the-panel");
        assertThat(booked.then(as(Role.LEAD_MODERATOR, PROGRAMME_HEAD), Commands.passed())
                        .stage())
                .isEqualTo("awarded");
        assertThat(booked.then(stranger(Role.LEAD_MODERATOR), Commands.cancelViva())
                        .stage())
                .isEqualTo("awaiting-viva");
    }

    @Test
    @DisplayName("ATS-007: while held only lifting and withdrawing are open, and the kind of the hold is told")
    void hold() {
        Journey held = Candidacies.seed().readyToSubmit().then(LEAD_MODERATOR, Commands.hold(HoldKind.DEFERRAL));
        assertThat(held.why(PARTICIPANT, Commands.submit())).containsExactly("ATS-007 on-hold kind=deferral");
        assertThat(held.refusedAs(SYSTEM, Commands.lapse())).containsExactly("on-hold");
        assertThat(held.then(ADMINISTRATOR, Commands.lift())
                        .then(PARTICIPANT, Commands.submit())
                        .stage())
                .isEqualTo("awaiting-reviewer");
        Journey withdrawn = held.then(PARTICIPANT, Commands.withdraw());
        assertThat(withdrawn.stage()).isEqualTo("withdrawn");
        assertThat(withdrawn.now().hold()).isEmpty();
    }

    @Test
    @DisplayName("ATS-008: one hold at a time, and none to lift where there is none")
    void oneHold() {
        Journey held = Candidacies.held(Candidacies.seed().underReview());
        assertThat(held.why(ADMINISTRATOR, Commands.hold(HoldKind.ADJUSTMENT)))
                .containsExactly("ATS-008 already-on-hold kind=integrity");
        assertThat(Candidacies.seed().underReview().why(ADMINISTRATOR, Commands.lift()))
                .containsExactly("ATS-008 no-hold");
        assertThat(held.now().hold().get().placedAt()).isEqualTo(Moments.REVIEWING);
        assertThat(held.then(LEAD_MODERATOR, Commands.lift()).now().hold()).isEmpty();
    }

    @Test
    @DisplayName(
            "ATS-009: nobody administers their own candidacy, neither as its participant nor as its present mentor")
    void ownCandidacy() {
        Journey journey = Candidacies.seed().awaitingReviewer();
        for (Role role : List.of(Role.ADMINISTRATOR, Role.LEAD_MODERATOR)) {
            assertThat(journey.why(as(role, PARTICIPANT), Commands.assign(REVIEWER)))
                    .containsExactly(OWN_CASE);
            assertThat(journey.why(as(role, MENTOR), Commands.hold())).containsExactly(OWN_CASE);
            assertThat(journey.tries(as(role, OTHER_MENTOR), Commands.hold())).isNotEmpty();
        }
        Journey changed = Candidacies.seed().drafting().then(PARTICIPANT, Commands.nominate(OTHER_MENTOR));
        assertThat(changed.tries(as(Role.ADMINISTRATOR, MENTOR), Commands.hold()))
                .isNotEmpty();
        assertThat(changed.refusedAs(as(Role.ADMINISTRATOR, OTHER_MENTOR), Commands.hold()))
                .containsExactly("conflict-of-interest");
    }

    @Test
    @DisplayName("ATS-009: an administrator does not enrol themselves")
    void ownEnrolment() {
        Decider decider = new Decider();
        Enrol enrol = new Enrol(ADMINISTRATOR.id(), Commands.goodEntry(), Option.none());
        Context context = new Context(ADMINISTRATOR, Moments.ENROLLING);
        assertThat(decider.enrol(Cohorts.seed().build(), Journey.ID, enrol, context)
                        .getLeft()
                        .reasons()
                        .map(reason -> reason.rule() + " " + reason.code().code()))
                .containsExactly(OWN_CASE);
        assertThat(decider.admitEnrolment(enrol, SYSTEM).get().codes()).containsExactly("role-not-allowed");
        assertThat(decider.admitEnrolment(enrol, stranger(Role.ADMINISTRATOR))).isEmpty();
    }

    @Test
    @DisplayName("ATS-009 and ATS-056: a lead moderator who reviewed may not moderate, and may still book the viva")
    void leadModeratorWhoReviewed() {
        Journey moderation = Candidacies.seed().inModeration();
        Actor both = as(Role.LEAD_MODERATOR, REVIEWER);
        assertThat(moderation.why(both, Commands.confirm())).containsExactly(CANNOT_MODERATE);
        assertThat(moderation.why(both, Commands.adjust(Reviews.met()))).containsExactly(CANNOT_MODERATE);
        assertThat(moderation.why(both, Commands.sendBack())).containsExactly(CANNOT_MODERATE);
        assertThat(moderation.tries(both, Commands.hold())).isNotEmpty();
        assertThat(moderation.why(as(Role.LEAD_MODERATOR, PARTICIPANT), Commands.confirm()))
                .containsExactly(OWN_CASE);
    }

    @Test
    @DisplayName("ATS-056: no moderator was ever participant, mentor, reviewer or stood down, and it is not told which")
    void moderator() {
        Journey journey = Candidacies.seed()
                .drafting()
                .then(PARTICIPANT, Commands.nominate(OTHER_MENTOR))
                .then(PARTICIPANT, Commands.nominate(MENTOR));
        journey = journey.then(PARTICIPANT, Workbooks.complete(journey.definition()))
                .then(MENTOR, Commands.state())
                .then(PARTICIPANT, Commands.submit())
                .then(ADMINISTRATOR, Commands.assign(OTHER_REVIEWER))
                .then(OTHER_REVIEWER, Commands.standDown())
                .then(ADMINISTRATOR, Commands.assign(stranger(Role.REVIEWER)))
                .then(ADMINISTRATOR, Commands.replaceBy(REVIEWER))
                .then(REVIEWER, Commands.record(Reviews.notMet("q-1")));
        for (Actor involved : List.of(PARTICIPANT, MENTOR, OTHER_MENTOR, OTHER_REVIEWER, REVIEWER)) {
            assertThat(journey.why(as(Role.MODERATOR, involved), Commands.confirm()))
                    .containsExactly(CANNOT_MODERATE);
        }
        assertThat(journey.why(stranger(Role.MODERATOR), Commands.confirm())).containsExactly(CANNOT_MODERATE);
        assertThat(journey.why(as(Role.LEAD_MODERATOR, OTHER_MENTOR), Commands.confirm()))
                .containsExactly(CANNOT_MODERATE);
        assertThat(journey.tries(LEAD_MODERATOR, Commands.confirm())).isNotEmpty();
        assertThat(journey.tries(MODERATOR, Commands.confirm())).isNotEmpty();
    }

    @Test
    @DisplayName(
            "Role comes before identity, identity before stage, stage before seat, seat before hold, hold before the rest")
    void order() {
        Actor outsider = stranger(Role.LEAD_MODERATOR);
        Journey held = Candidacies.held(Candidacies.seed().vivaBooked());
        assertThat(held.refusedAs(stranger(Role.MENTOR), Commands.passed())).containsExactly("role-not-allowed");
        assertThat(held.refusedAs(as(Role.LEAD_MODERATOR, PARTICIPANT), Commands.passed()))
                .containsExactly("conflict-of-interest");
        assertThat(held.refusedAs(stranger(Role.PARTICIPANT), Commands.submit()))
                .containsExactly("not-your-candidacy");
        assertThat(held.refusedAs(PARTICIPANT, Commands.submit())).containsExactly("not-at-this-stage");
        assertThat(held.refusedAs(outsider, Commands.passed())).containsExactly("not-on-the-panel");
        assertThat(held.refusedAs(LEAD_MODERATOR, Commands.passed())).containsExactly("on-hold");
        assertThat(held.then(ADMINISTRATOR, Commands.lift()).refusedAs(LEAD_MODERATOR, Commands.passed()))
                .containsExactly("viva-not-held-yet");
    }

    @Test
    @DisplayName("Role and identity can be asked for alone")
    void admission() {
        Decider decider = new Decider();
        Journey held = Candidacies.held(Candidacies.seed().drafting());
        assertThat(decider.admit(held.now(), Action.BOOK_VIVA, ADMINISTRATOR)).isEmpty();
        assertThat(decider.admit(held.now(), Action.BOOK_VIVA, MENTOR).get().codes())
                .containsExactly("role-not-allowed");
        assertThat(decider.admit(held.now(), Action.SUBMIT_WORKBOOK, stranger(Role.PARTICIPANT))
                        .get()
                        .action())
                .isEqualTo(Action.SUBMIT_WORKBOOK);
    }

    @Test
    @DisplayName("The menu has every action in its order, allowed where nothing is against it")
    void menu() {
        Journey journey = Candidacies.seed().readyToSubmit();
        List<ActionStatus> menu =
                new Decider().menu(journey.definition(), journey.now(), new Context(PARTICIPANT, journey.clock()));
        assertThat(menu.map(ActionStatus::action)).containsExactly(Action.values());
        assertThat(menu.filter(ActionStatus::allowed).map(ActionStatus::action))
                .containsExactly(
                        Action.REQUEST_MENTOR,
                        Action.NOMINATE_MENTOR,
                        Action.SAVE_SECTION,
                        Action.LOG_DISCUSSION,
                        Action.SUBMIT_WORKBOOK,
                        Action.WITHDRAW);
    }

    @Test
    @DisplayName("A withdrawal says who withdrew and why")
    void withdrawal() {
        Journey withdrawn = Candidacies.seed().awaitingViva().then(ADMINISTRATOR, Commands.withdraw());
        assertThat(withdrawn.now().stage()).isEqualTo(new Stage.Withdrawn(ADMINISTRATOR, "Another post"));
    }
}
