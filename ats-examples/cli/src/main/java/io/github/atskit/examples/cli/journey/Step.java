package io.github.atskit.examples.cli.journey;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.vocabulary.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One step of a journey. */
public sealed interface Step {

    Head head();

    /**
     * What all steps have.
     *
     * @param actor who does it or looks at the menu
     * @param candidacy the case, where the step names one
     * @param expect how it is expected to end
     * @param stage the stage expected after it
     */
    record Head(Actor actor, Optional<CandidacyId> candidacy, ExpectedOutcome expect, Optional<StageName> stage) {}

    /**
     * Somebody does something.
     *
     * @param head what all steps have
     * @param name what the file calls it
     * @param action the action
     * @param payloads one; several where the name stands for a list of them
     * @param expectedRevision the revision that the sender has seen
     * @param events the events expected, in order
     * @param advice the advice expected
     */
    record Do(
            Head head,
            String name,
            Action action,
            Payloads payloads,
            Optional<Long> expectedRevision,
            Optional<List<EventType>> events,
            Optional<List<Advice>> advice)
            implements Step {}

    /**
     * Somebody looks at what may be done.
     *
     * @param head what all steps have
     * @param allowed exactly the actions that are allowed
     * @param blocked actions that are blocked, each with exactly its reasons
     */
    record Menu(Head head, Optional<List<Action>> allowed, Map<Action, List<ReasonCode>> blocked) implements Step {}

    /**
     * The payloads of a step.
     *
     * @param trees in order
     * @param several whether the step is told as one attempt for each of them
     */
    record Payloads(List<@Nullable Object> trees, boolean several) {}
}
