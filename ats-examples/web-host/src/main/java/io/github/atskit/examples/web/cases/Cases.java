package io.github.atskit.examples.web.cases;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.persistence.bridge.Archive;
import io.github.atskit.persistence.bridge.StoreBridge;
import io.github.atskit.persistence.bridge.Verification;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one door to the programme. Nothing else in the host reads a case, and nothing leaves here but through a viewer's sight. */
@Component
public final class Cases {
    /** More writers than this between reading and writing are no chance. */
    private static final int TRIES = 5;

    /**
     * A revision that no case has. A request that expects it changes nothing, and yet is answered: with the first receipt if it is a
     * repeated sending, with the refusal if its sender may not send it, else as stale.
     */
    private static final Revision NEVER = new Revision(Long.MAX_VALUE);

    private static final Logger LOG = LoggerFactory.getLogger(Cases.class);

    private final AtsProgramme programme;
    private final Archive archive;
    private final Definitions definitions;
    private final InstantSource clock;

    Cases(AtsProgramme programme, StoreBridge bridge, Definitions definitions, InstantSource clock) {
        this.programme = programme;
        this.archive = bridge.archive();
        this.definitions = definitions;
        this.clock = clock;
    }

    /**
     * Opens a case.
     *
     * @param id the case
     * @param viewer who asks
     * @return the case; none where there is none, and none where the viewer may see nothing of it
     */
    public Option<OpenCase> open(CandidacyId id, Actor viewer) {
        Context context = new Context(viewer, clock.instant());
        return programme.read(id).toOption().flatMap(candidacy -> open(candidacy, context));
    }

    private Option<OpenCase> open(Candidacy candidacy, Context context) {
        return definitions
                .find(candidacy.definition())
                .flatMap(definition -> Sight.of(definition, candidacy, context.by())
                        .map(sight -> new OpenCase(
                                sight,
                                context.at(),
                                candidacy.currentRevision(),
                                () -> history(candidacy.id()),
                                command -> programme.rehearse(Request.of(candidacy.id(), command, context.by())))));
    }

    /**
     * Does what somebody asks for on a case.
     *
     * @param errand what is asked for
     * @return what came of it
     */
    public Answer act(Errand errand) {
        for (int tries = 0; tries < TRIES; tries++) {
            Option<OpenCase> open = open(errand.id(), errand.by());
            if (open.isEmpty()) {
                return new Answer.Hidden();
            }
            Option<Answer> answer = act(errand, open.get());
            if (answer.isDefined()) {
                return answer.get();
            }
        }
        return open(errand.id(), errand.by()).<Answer>map(Answer.Changed::new).getOrElse(Answer.Hidden::new);
    }

    /** None where somebody else was faster, and it is worth another look whether that matters to the sender. */
    private Option<Answer> act(Errand errand, OpenCase open) {
        Either<List<FieldFault>, Command> command = CommandReader.read(errand.action(), errand.payload());
        if (command.isLeft()) {
            return Option.some(new Answer.Refused(new Refusal.Invalid(command.getLeft())));
        }
        boolean asSeen = errand.seen().test(open);
        Request request = new Request(
                errand.id(),
                command.get(),
                errand.by(),
                Option.none(),
                Option.some(asSeen ? open.revision() : NEVER),
                errand.commandId());
        return programme
                .handle(request)
                .fold(
                        refusal -> refusal instanceof Refusal.Stale
                                ? Option.when(!asSeen, () -> new Answer.Changed(open))
                                : Option.some(new Answer.Refused(refusal.seenIn(open.sight()))),
                        receipt -> Option.some(done(errand.id(), errand.by(), receipt.advice())));
    }

    private Answer done(CandidacyId id, Actor by, List<Advice> advice) {
        return new Answer.Done(open(id, by), advice);
    }

    /**
     * Enrols somebody.
     *
     * @param errand who asks for it, and the payload
     * @param cohort the cohort's definition
     * @return what came of it
     */
    public Answer enrol(Errand errand, DefinitionRef cohort) {
        return CommandReader.read(errand.action(), errand.payload())
                .<Answer>fold(
                        faults -> new Answer.Refused(new Refusal.Invalid(faults)),
                        command -> programme
                                .handle(new Request(
                                        errand.id(),
                                        command,
                                        errand.by(),
                                        Option.some(cohort),
                                        Option.none(),
                                        errand.commandId()))
                                .fold(
                                        Answer.Refused::new,
                                        receipt -> done(errand.id(), errand.by(), receipt.advice())));
    }

    /**
     * Does what has fallen due on a case, as far as the menu lets the actor.
     *
     * @param id the case
     * @param job who does it
     * @return how many things were done
     */
    int doWhatIsDue(CandidacyId id, Actor job) {
        List<Action> open = programme
                .menu(id, job)
                .getOrElse(List.empty())
                .filter(ActionStatus::allowed)
                .map(ActionStatus::action);
        return open.count(action -> CommandReader.read(action, Map.of())
                .toOption()
                .exists(command ->
                        programme.handle(Request.of(id, command, job)).isRight()));
    }

    /**
     * Walks over the history of a case, for those who may know how many entries there are.
     *
     * @param open the case, which the viewer has open
     * @return whether every entry is as it was written; none for those who may not know how many there are
     */
    public Option<Boolean> verify(OpenCase open) {
        return Option.when(open.isWholeHistorySeen(), () -> isIntact(open.id()));
    }

    private boolean isIntact(CandidacyId id) {
        Verification found = archive.verify(id, Optional.empty());
        boolean intact = found instanceof Verification.Intact;
        if (!intact) {
            LOG.error("The history of {} is not as it was written: {}", id, found);
        }
        return intact;
    }

    /** What happened, all of it: for documents, which leave out what the viewer may not see. */
    private List<Happening> history(CandidacyId id) {
        return List.ofAll(archive.history(id))
                .flatMap(entry -> Option.ofOptional(entry.event())
                        .map(event -> new Happening(entry.revision(), event, entry.context())));
    }
}
