package io.github.atskit.core;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.command.CommandChecks;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.CommitOutcome;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.port.Loaded;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.sight.Viewpoint;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

/**
 * The programme as a host runs it: the one door for commands, menus and reading. Safe for use by many threads if the ports are.
 *
 * <p>The order in which a request is answered is fixed: shape; whether the candidacy exists; role; identity; revision; then the decision.
 */
public final class AtsProgramme {
    private final CandidacyLedger ledger;
    private final DefinitionSource definitions;
    private final InstantSource clock;
    private final CommandChecks checks;
    private final Decider decider = new Decider();

    AtsProgramme(CandidacyLedger ledger, DefinitionSource definitions, InstantSource clock, CommandChecks checks) {
        this.ledger = ledger;
        this.definitions = definitions;
        this.clock = clock;
        this.checks = checks;
    }

    /** {@return a builder; ledger and definitions have to be set} */
    public static AtsProgrammeBuilder builder() {
        return new AtsProgrammeBuilder();
    }

    /**
     * Does what a request asks for, or says why not.
     *
     * @param request the command in its envelope
     * @return what it led to, or why it led to nothing
     */
    public Either<Refusal, Receipt> handle(Request request) {
        List<FieldFault> faults = checks.faults(request.command());
        if (!faults.isEmpty()) {
            return Either.left(new Refusal.Invalid(faults));
        }
        Loaded loaded = ledger.load(request.candidacy(), request.commandId());
        Option<Receipt> earlier = earlier(request, loaded);
        if (earlier.isDefined()) {
            return Either.right(earlier.get());
        }
        Either<Refusal, Transition> decided = decided(request, loaded);
        return decided.isLeft() ? Either.left(decided.getLeft()) : commit(request, loaded, decided.get());
    }

    /**
     * Asks what would be answered to a request, and does nothing. Meant for proposals, such as who could review what, that should name
     * nothing that is refused afterwards.
     *
     * @param request the command in its envelope
     * @return why it would lead to nothing; none where it would be done now, or was done before
     */
    public Option<Refusal> rehearse(Request request) {
        List<FieldFault> faults = checks.faults(request.command());
        if (!faults.isEmpty()) {
            return Option.some(new Refusal.Invalid(faults));
        }
        Loaded loaded = ledger.load(request.candidacy(), request.commandId());
        return earlier(request, loaded).isDefined()
                ? Option.none()
                : decided(request, loaded).swap().toOption();
    }

    private Either<Refusal, Transition> decided(Request request, Loaded loaded) {
        Context context = new Context(request.by(), clock.instant());
        if (loaded.candidacy().isDefined()) {
            return decide(request, loaded.candidacy().get(), context);
        }
        return request.command() instanceof Enrol enrol
                ? enrol(request, enrol, context)
                : unknownCandidacy(request.candidacy());
    }

    private Either<Refusal, Transition> decide(Request request, Candidacy now, Context context) {
        if (request.expected().isDefined() && request.expected().get().value() != now.revision()) {
            return stale(decider.admit(now, request.command().action(), context.by()), request, now.currentRevision());
        }
        Option<ProgrammeDefinition> definition = definitions.find(now.definition());
        return definition.isEmpty()
                ? unknownDefinition(now.definition())
                : refused(decider.decide(definition.get(), now, request.command(), context));
    }

    private Either<Refusal, Transition> enrol(Request request, Enrol enrol, Context context) {
        if (request.expected().isDefined() && request.expected().get().value() != 0) {
            return stale(decider.admitEnrolment(enrol, context.by()), request, Revision.NONE);
        }
        Option<Rejection> refused = decider.admitEnrolment(enrol, context.by());
        if (refused.isDefined()) {
            return Either.left(new Refusal.Rejected(refused.get()));
        }
        Option<ProgrammeDefinition> definition = request.cohort().flatMap(definitions::find);
        return definition.isEmpty()
                ? Either.left(new Refusal.Unknown(
                        "definition",
                        request.cohort().map(DefinitionRef::toString).getOrElse("none named")))
                : refused(decider.enrol(definition.get(), request.candidacy(), enrol, context));
    }

    private static Either<Refusal, Transition> refused(Either<Rejection, Transition> decision) {
        return decision.isLeft() ? Either.left(new Refusal.Rejected(decision.getLeft())) : Either.right(decision.get());
    }

    private Either<Refusal, Receipt> commit(Request request, Loaded loaded, Transition transition) {
        CommitOutcome outcome = ledger.commit(loaded, transition, request.commandId());
        if (outcome instanceof CommitOutcome.Conflict conflict) {
            // The faster one may have been this very command, sent twice.
            Option<Receipt> earlier = request.commandId().isEmpty()
                    ? Option.none()
                    : earlier(request, ledger.load(request.candidacy(), request.commandId()));
            return earlier.isDefined()
                    ? Either.right(earlier.get())
                    : Either.left(new Refusal.Stale(transition.expected(), conflict.actual()));
        }
        return Either.right(new Receipt(transition));
    }

    /** A repeated sending is answered only to the actor whose command it was. */
    private static Option<Receipt> earlier(Request request, Loaded loaded) {
        return loaded.earlier()
                .filter(transition -> transition.context().by().equals(request.by()))
                .map(Receipt::new);
    }

    private static Either<Refusal, Transition> stale(Option<Rejection> refused, Request request, Revision actual) {
        return Either.left(
                refused.isDefined()
                        ? new Refusal.Rejected(refused.get())
                        : new Refusal.Stale(request.expected().get(), actual));
    }

    private static <T> Either<Refusal, T> unknownDefinition(DefinitionRef ref) {
        return Either.left(new Refusal.Unknown("definition", ref.toString()));
    }

    private static <T> Either<Refusal, T> unknownCandidacy(CandidacyId id) {
        return Either.left(new Refusal.Unknown("candidacy", id.value()));
    }

    /**
     * A case as one viewer may see it: what a host makes its pages of.
     *
     * @param id the case
     * @param viewer who looks
     * @return the sight, or {@link Refusal.Unknown}: where the viewer may see nothing, the answer is that for a case nobody enrolled
     */
    public Either<Refusal, Sight> sight(CandidacyId id, Actor viewer) {
        Option<Candidacy> found = ledger.load(id, Option.none())
                .candidacy()
                .filter(candidacy -> Viewpoint.of(candidacy, viewer).isDefined());
        if (found.isEmpty()) {
            return unknownCandidacy(id);
        }
        Option<ProgrammeDefinition> definition = definitions.find(found.get().definition());
        return definition.isEmpty()
                ? unknownDefinition(found.get().definition())
                : Sight.of(definition.get(), found.get(), viewer).fold(() -> unknownCandidacy(id), Either::right);
    }

    /**
     * What an actor may do now, and why not the rest: the menu of the whole case, which can name a stage that the actor may not see. A page shows
     * the menu of a {@linkplain #sight sight}.
     *
     * @param id the case
     * @param viewer who asks
     * @return every action, in the order of the programme, or {@link Refusal.Unknown}
     */
    public Either<Refusal, List<ActionStatus>> menu(CandidacyId id, Actor viewer) {
        Option<Candidacy> found = ledger.load(id, Option.none()).candidacy();
        if (found.isEmpty()) {
            return unknownCandidacy(id);
        }
        Option<ProgrammeDefinition> definition = definitions.find(found.get().definition());
        return definition.isEmpty()
                ? unknownDefinition(found.get().definition())
                : Either.right(decider.menu(definition.get(), found.get(), new Context(viewer, clock.instant())));
    }

    /**
     * Reads a whole case as it stands, for jobs and stores. What one person may see of it is a {@linkplain #sight sight}.
     *
     * @param id the case
     * @return the candidacy, or {@link Refusal.Unknown}
     */
    public Either<Refusal, Candidacy> read(CandidacyId id) {
        Option<Candidacy> found = ledger.load(id, Option.none()).candidacy();
        return found.isDefined() ? Either.right(found.get()) : unknownCandidacy(id);
    }
}
