package io.github.atskit.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.port.CommitOutcome;
import io.github.atskit.core.port.Loaded;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** The shape is judged before a port is asked anything. */
class InvalidBeforeAnythingElseTest {
    private static final Actor NOBODY = new Actor("x-1", Role.SYSTEM);
    private static final CandidacyId ID = new CandidacyId("c-1");

    private static final class Untouched implements CandidacyLedger {
        @Override
        public Loaded load(CandidacyId id, Option<CommandId> commandId) {
            throw new AssertionError("asked for " + id);
        }

        @Override
        public CommitOutcome commit(Loaded loaded, Transition transition, Option<CommandId> commandId) {
            throw new AssertionError("asked to commit");
        }
    }

    /** Knows no candidacy at all. */
    private static final class Empty implements CandidacyLedger {
        @Override
        public Loaded load(CandidacyId id, Option<CommandId> commandId) {
            return Loaded.NOTHING;
        }

        @Override
        public CommitOutcome commit(Loaded loaded, Transition transition, Option<CommandId> commandId) {
            throw new AssertionError("asked to commit");
        }
    }

    private static AtsProgramme programme(CandidacyLedger ledger, CommandChecks checks) {
        return AtsProgramme.builder()
                .ledger(ledger)
                .definitions(ref -> {
                    throw new AssertionError("asked for " + ref);
                })
                .checks(checks)
                .build();
    }

    @Test
    void anInvalidCommandIsToldBeforeUnknownAndBeforeTheRole() {
        Request request = Request.of(ID, new Withdraw(" "), NOBODY).withCommandId(new CommandId("cmd-1"));
        assertThat(programme(new Untouched(), Door.CHECKS).handle(request))
                .isEqualTo(Either.left(new Refusal.Invalid(
                        List.of(new FieldFault("reason", FaultCode.BLANK, LinkedHashMap.empty())))));
    }

    @Test
    void aWellFormedCommandOrOneThatIsNotCheckedGoesOn() {
        Either<Refusal, ?> unknown = Either.left(new Refusal.Unknown("candidacy", "c-1"));
        assertThat(programme(new Empty(), Door.CHECKS).handle(Request.of(ID, new Withdraw("why"), NOBODY)))
                .isEqualTo(unknown);
        assertThat(programme(new Empty(), CommandChecks.none()).handle(Request.of(ID, new Withdraw(" "), NOBODY)))
                .isEqualTo(unknown);
    }
}
