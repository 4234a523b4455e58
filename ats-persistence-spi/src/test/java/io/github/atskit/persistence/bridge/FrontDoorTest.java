package io.github.atskit.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Receipt;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Withdraw;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.port.CommitOutcome;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.port.Loaded;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Bridges.class)
class FrontDoorTest {
    private static final CommandId SENDING = new CommandId("cmd-1");

    private final Bridges kind;
    private final StoreBridge bridge;
    private final CandidacyLedger ledger;
    private final AtsProgramme programme;

    FrontDoorTest(Bridges kind) {
        this.kind = kind;
        this.bridge = kind.over(new InMemoryCandidacyStore());
        this.ledger = kind.ledger(bridge);
        this.programme = Case.programme(ledger);
    }

    private Option<Candidacy> loaded() {
        return ledger.load(Case.ID, Option.none()).candidacy();
    }

    private static String codes(Either<Refusal, Receipt> answer) {
        return ((Refusal.Rejected) answer.getLeft()).why().codes().mkString(" ");
    }

    private static Either<Refusal, Receipt> unknown(String what, String name) {
        return Either.left(new Refusal.Unknown(what, name));
    }

    private static Either<Refusal, Receipt> stale(long expected, long actual) {
        return Either.left(new Refusal.Stale(new Revision(expected), new Revision(actual)));
    }

    @Test
    void anEnrolmentBeginsACaseThatCanBeRead() {
        Receipt receipt = Case.accepted(programme.handle(Case.enrolment(Case.ID)));
        assertThat(receipt.id()).isEqualTo(Case.ID);
        assertThat(receipt.revision()).isEqualTo(new Revision(1));
        assertThat(receipt.events()).hasSize(1);
        assertThat(receipt.advice()).isEmpty();
        Candidacy now = programme.read(Case.ID).get();
        assertThat(now).isEqualTo(receipt.candidacy());
        assertThat(now.stage().name()).isEqualTo(StageName.AWAITING_MENTOR);
        assertThat(now.definition()).isEqualTo(Case.COHORT.ref());
        assertThat(now.participant()).isEqualTo("p-1");
    }

    @Test
    void aCandidacyNobodyEnrolledIsUnknownToEveryCommandAndReader() {
        assertThat(programme.handle(Case.nomination(Case.ID))).isEqualTo(unknown("candidacy", "c-1"));
        assertThat(programme.handle(Case.nomination(Case.ID).expecting(new Revision(7))))
                .isEqualTo(unknown("candidacy", "c-1"));
        assertThat(programme.read(Case.ID)).isEqualTo(Either.left(new Refusal.Unknown("candidacy", "c-1")));
        assertThat(programme.menu(Case.ID, Case.PARTICIPANT))
                .isEqualTo(Either.left(new Refusal.Unknown("candidacy", "c-1")));
    }

    @Test
    void anUnknownDefinitionIsToldAfterTheRole() {
        DefinitionRef other = new DefinitionRef("5", 2);
        assertThat(programme.handle(Request.enrolment(Case.ID, other, Case.ENROL, Case.ADMINISTRATOR)))
                .isEqualTo(unknown("definition", "5 v2"));
        assertThat(programme.handle(Request.of(Case.ID, Case.ENROL, Case.ADMINISTRATOR)))
                .isEqualTo(unknown("definition", "none named"));
        assertThat(codes(programme.handle(Request.enrolment(Case.ID, other, Case.ENROL, Case.STRANGER))))
                .isEqualTo("role-not-allowed");
        assertThat(loaded()).isEmpty();
    }

    @Test
    void aCaseWhoseDefinitionIsGoneIsToldSo() {
        Case.begin(programme, Case.ID);
        AtsProgramme poorer = AtsProgramme.builder()
                .ledger(ledger)
                .definitions(DefinitionSource.of())
                .clock(() -> Case.NOW)
                .build();
        assertThat(poorer.handle(Case.discussion(Case.ID, "t"))).isEqualTo(unknown("definition", "5 v1"));
        assertThat(poorer.menu(Case.ID, Case.PARTICIPANT))
                .isEqualTo(Either.left(new Refusal.Unknown("definition", "5 v1")));
        assertThat(poorer.read(Case.ID).isRight()).isTrue();
    }

    @Test
    void aSecondEnrolmentIsNotAtThisStage() {
        Case.accepted(programme.handle(Case.enrolment(Case.ID)));
        assertThat(codes(programme.handle(Case.enrolment(Case.ID)))).isEqualTo("not-at-this-stage");
        Case.accepted(programme.handle(Case.nomination(Case.ID)));
        assertThat(codes(programme.handle(Case.enrolment(Case.ID)))).isEqualTo("not-at-this-stage");
        assertThat(bridge.archive().history(Case.ID)).hasSize(2);
    }

    @Test
    void aStaleRevisionIsToldAfterRoleAndIdentityAndBeforeTheStage() {
        Case.begin(programme, Case.ID);
        Revision old = new Revision(1);
        assertThat(programme.handle(Case.discussion(Case.ID, "t").expecting(old)))
                .isEqualTo(stale(1, 2));
        assertThat(programme.handle(Case.discussion(Case.ID, "t").expecting(new Revision(3))))
                .isEqualTo(stale(3, 2));
        assertThat(codes(programme.handle(
                        Request.of(Case.ID, Case.discussion(Case.ID, "t").command(), Case.STRANGER)
                                .expecting(old))))
                .isEqualTo("not-your-candidacy");
        assertThat(codes(programme.handle(
                        Request.of(Case.ID, Case.discussion(Case.ID, "t").command(), Case.ADMINISTRATOR)
                                .expecting(old))))
                .isEqualTo("role-not-allowed");
        assertThat(programme.handle(Case.enrolment(Case.ID).expecting(old))).isEqualTo(stale(1, 2));
        Case.accepted(programme.handle(Case.discussion(Case.ID, "t").expecting(new Revision(2))));
        assertThat(programme.read(Case.ID).get().revision()).isEqualTo(3);
    }

    @Test
    void anEnrolmentExpectsNothingToBeThere() {
        assertThat(programme.handle(Case.enrolment(Case.ID).expecting(new Revision(1))))
                .isEqualTo(stale(1, 0));
        assertThat(codes(programme.handle(Request.enrolment(Case.ID, Case.COHORT.ref(), Case.ENROL, Case.STRANGER)
                        .expecting(new Revision(1)))))
                .isEqualTo("role-not-allowed");
        Case.accepted(programme.handle(Case.enrolment(Case.ID).expecting(Revision.NONE)));
    }

    @Test
    void aRetryIsAnsweredWithTheFirstReceiptEvenWhenTheCaseHasMovedOn() {
        Receipt enrolled =
                Case.accepted(programme.handle(Case.enrolment(Case.ID).withCommandId(new CommandId("cmd-0"))));
        Case.accepted(programme.handle(Case.nomination(Case.ID)));
        Request request =
                Case.discussion(Case.ID, "t").expecting(new Revision(2)).withCommandId(SENDING);
        Receipt first = Case.accepted(programme.handle(request));
        assertThat(programme.handle(request)).isEqualTo(Either.right(first));
        Case.accepted(programme.handle(Request.of(Case.ID, new Withdraw("why"), Case.PARTICIPANT)));
        assertThat(programme.handle(request)).isEqualTo(Either.right(first));
        assertThat(programme.handle(Case.enrolment(Case.ID).withCommandId(new CommandId("cmd-0"))))
                .isEqualTo(Either.right(enrolled));
        assertThat(bridge.archive().history(Case.ID)).hasSize(4);
    }

    @Test
    void aRetryByAnotherActorIsAnsweredOnItsOwnMerits() {
        Case.begin(programme, Case.ID);
        Request request = Case.discussion(Case.ID, "t").withCommandId(SENDING);
        Case.accepted(programme.handle(request));
        Request stolen = new Request(
                Case.ID, request.command(), Case.STRANGER, Option.none(), Option.none(), Option.some(SENDING));
        assertThat(codes(programme.handle(stolen))).isEqualTo("not-your-candidacy");
        assertThat(bridge.archive().history(Case.ID)).hasSize(3);
    }

    @Test
    void aRefusedSendingMayBeSentAgain() {
        Request request = Case.discussion(Case.ID, "t").withCommandId(SENDING);
        assertThat(programme.handle(request)).isEqualTo(unknown("candidacy", "c-1"));
        Case.begin(programme, Case.ID);
        assertThat(Case.accepted(programme.handle(request)).revision()).isEqualTo(new Revision(3));
    }

    @Test
    void aRejectionChangesNothing() {
        Case.begin(programme, Case.ID);
        Candidacy before = programme.read(Case.ID).get();
        assertThat(codes(programme.handle(Request.of(Case.ID, new Withdraw("why"), Case.STRANGER))))
                .isEqualTo("not-your-candidacy");
        assertThat(programme.read(Case.ID)).isEqualTo(Either.right(before));
    }

    @Test
    void theMenuNamesEveryActionInTheOrderOfTheProgramme() {
        Case.begin(programme, Case.ID);
        List<ActionStatus> menu = programme.menu(Case.ID, Case.PARTICIPANT).get();
        assertThat(menu.map(ActionStatus::action)).containsExactly(Action.values());
    }

    @Test
    void aProgrammeNeedsItsPorts() {
        assertThatThrownBy(() -> AtsProgramme.builder().build()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> AtsProgramme.builder().ledger(ledger).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("definitions");
        assertThatThrownBy(() -> AtsProgramme.builder()
                        .definitions(DefinitionSource.of())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ledger");
        assertThatThrownBy(() -> AtsProgramme.builder().ledger(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> AtsProgramme.builder().definitions(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> AtsProgramme.builder().clock(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> AtsProgramme.builder().checks(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aBuilderCanBeSharedAndVaried() {
        var shared = AtsProgramme.builder()
                .definitions(DefinitionSource.of(Case.COHORT))
                .clock(() -> Case.NOW);
        AtsProgramme one = shared.ledger(ledger).build();
        AtsProgramme other = shared.ledger(kind.ledger(kind.over(new InMemoryCandidacyStore())))
                .build();
        Case.accepted(one.handle(Case.enrolment(Case.ID)));
        assertThat(one.read(Case.ID).isRight()).isTrue();
        assertThat(other.read(Case.ID).isRight()).isFalse();
    }

    /** A ledger in front of another that fails, or lies, at a given step. */
    private static class Front implements CandidacyLedger {
        final CandidacyLedger behind;

        Front(CandidacyLedger behind) {
            this.behind = behind;
        }

        @Override
        public Loaded load(CandidacyId id, Option<CommandId> commandId) {
            return behind.load(id, commandId);
        }

        @Override
        public CommitOutcome commit(Loaded loaded, Transition transition, Option<CommandId> commandId) {
            return behind.commit(loaded, transition, commandId);
        }
    }

    @Test
    void anOutagePassesThroughUnchangedAndNothingIsChanged() {
        Case.begin(programme, Case.ID);
        Candidacy before = loaded().get();
        IllegalStateException outage = new IllegalStateException("the store is down");
        CandidacyLedger atLoad = new Front(ledger) {
            @Override
            public Loaded load(CandidacyId id, Option<CommandId> commandId) {
                throw outage;
            }
        };
        CandidacyLedger atCommit = new Front(ledger) {
            @Override
            public CommitOutcome commit(Loaded loaded, Transition transition, Option<CommandId> commandId) {
                throw outage;
            }
        };
        Request request = Case.discussion(Case.ID, "t").withCommandId(SENDING);
        for (CandidacyLedger broken : List.of(atLoad, atCommit)) {
            assertThatThrownBy(() -> Case.programme(broken).handle(request)).isSameAs(outage);
            assertThat(loaded()).containsExactly(before);
        }
        assertThatThrownBy(() -> Case.programme(atLoad).read(Case.ID)).isSameAs(outage);
        assertThatThrownBy(() -> Case.programme(atLoad).menu(Case.ID, Case.PARTICIPANT))
                .isSameAs(outage);
        Case.accepted(programme.handle(request));
    }

    @Test
    void aSendingThatIsDoneElsewhereBetweenAnyTwoStepsIsDoneOnce() {
        Case.begin(programme, Case.ID);
        for (String step : List.of("before load", "after load", "before commit")) {
            CommandId id = new CommandId(step.replace(' ', '-'));
            Request request = Case.discussion(Case.ID, step).withCommandId(id);
            Revision before = loaded().get().currentRevision();
            Receipt receipt =
                    Case.accepted(Case.programme(new Interrupted(ledger, step, () -> programme.handle(request)))
                            .handle(request));
            assertThat(receipt.revision()).as(step).isEqualTo(new Revision(before.value() + 1));
            assertThat(loaded().get().currentRevision()).as(step).isEqualTo(receipt.revision());
        }
    }

    /** Does something once at a given step of the ledger behind it. */
    private static final class Interrupted extends Front {
        private final String step;
        private final Runnable work;
        private boolean done;

        Interrupted(CandidacyLedger behind, String step, Runnable work) {
            super(behind);
            this.step = step;
            this.work = work;
        }

        private void at(String here) {
            if (here.equals(step) && !done) {
                done = true;
                work.run();
            }
        }

        @Override
        public Loaded load(CandidacyId id, Option<CommandId> commandId) {
            at("before load");
            Loaded loaded = super.load(id, commandId);
            at("after load");
            return loaded;
        }

        @Override
        public CommitOutcome commit(Loaded loaded, Transition transition, Option<CommandId> commandId) {
            at("before commit");
            return super.commit(loaded, transition, commandId);
        }
    }

    @Test
    void whoIsOvertakenIsStaleAndTheirOwnRetryIsNot() {
        Case.begin(programme, Case.ID);
        Request request = Case.discussion(Case.ID, "t").withCommandId(SENDING);
        AtomicInteger overtaken = new AtomicInteger();
        CandidacyLedger byAnother = new Front(ledger) {
            @Override
            public CommitOutcome commit(Loaded loaded, Transition transition, Option<CommandId> commandId) {
                if (overtaken.getAndIncrement() == 0) {
                    Case.accepted(programme.handle(Case.discussion(Case.ID, "faster")));
                }
                return behind.commit(loaded, transition, commandId);
            }
        };
        assertThat(Case.programme(byAnother).handle(request)).isEqualTo(stale(2, 3));
        CandidacyLedger byItself = new Front(ledger) {
            @Override
            public CommitOutcome commit(Loaded loaded, Transition transition, Option<CommandId> commandId) {
                Case.accepted(programme.handle(request));
                return behind.commit(loaded, transition, commandId);
            }
        };
        Receipt receipt = Case.accepted(Case.programme(byItself).handle(request));
        assertThat(receipt.revision()).isEqualTo(new Revision(4));
        assertThat(bridge.archive().history(Case.ID)).hasSize(4);
    }
}
