package io.github.atskit.examples.cli.play;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Receipt;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.CommandChecks;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The programme as one journey sees it: one cohort, a store, and a clock that stands where the journey has put it. */
public final class Session {
    private final ProgrammeDefinition definition;
    private final AtsProgramme programme;
    private Instant now = Instant.EPOCH;

    public Session(ProgrammeDefinition definition, CandidacyLedger ledger, CommandChecks checks) {
        this.definition = definition;
        this.programme = AtsProgramme.builder()
                .ledger(ledger)
                .definitions(DefinitionSource.of(definition))
                .clock(() -> now)
                .checks(checks)
                .build();
    }

    public void advanceTo(Instant instant) {
        now = instant;
    }

    public Instant now() {
        return now;
    }

    /** Reads a payload and does what it asks for. */
    Answer handle(
            CandidacyId id, Action action, @Nullable Object payload, Actor actor, Optional<Long> expectedRevision) {
        Either<List<FieldFault>, Command> command = CommandReader.read(action, payload);
        if (command.isLeft()) {
            return new Answer.Invalid(command.getLeft().asJava());
        }
        Request request = request(id, command.get(), actor);
        Either<Refusal, Receipt> answer = programme.handle(expectedRevision
                .map(revision -> request.expecting(new Revision(revision)))
                .orElse(request));
        return answer.fold(Answer::of, Session::accepted);
    }

    private Request request(CandidacyId id, Command command, Actor actor) {
        return command instanceof Enrol enrol
                ? Request.enrolment(id, definition.ref(), enrol, actor)
                : Request.of(id, command, actor);
    }

    private static Answer accepted(Receipt receipt) {
        return new Answer.Accepted(
                receipt.events().map(Event::type).asJava(), receipt.advice().asJava());
    }

    /** {@return what an actor may do now} */
    public Answer menu(CandidacyId id, Actor viewer) {
        Either<Refusal, List<ActionStatus>> menu = programme.menu(id, viewer);
        return menu.fold(Answer::of, statuses -> new Answer.Shown(statuses.asJava()));
    }

    /** {@return the candidacy as it stands} */
    public Optional<Candidacy> read(CandidacyId id) {
        return programme.read(id).toJavaOptional();
    }
}
