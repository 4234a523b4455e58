package io.github.atskit.core.port;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.decision.Transition;
import io.vavr.control.Option;

/**
 * Where candidacies are kept. For hosts to implement; an implementation is safe for use by many threads.
 *
 * <p>A commit hands over the events and the state they lead to. A ledger may keep either or both, as long as {@link #load} gives back
 * the state.
 */
public interface CandidacyLedger {

    /**
     * Loads a candidacy as it stands, and what a command led to when it was sent before: one question, so that a ledger far away
     * answers in one round trip.
     *
     * @param id the candidacy
     * @param commandId names the sending to look for, if one is to be looked for
     * @return what there is
     */
    Loaded load(CandidacyId id, Option<CommandId> commandId);

    /**
     * Keeps a transition, all of it or nothing, if the candidacy still has the revision it {@linkplain Transition#expected() expects}.
     *
     * @param loaded what the transition was decided on
     * @param transition what happened
     * @param commandId names the sending of the command, where the sender named it
     * @return committed, or the conflict as a value
     */
    CommitOutcome commit(Loaded loaded, Transition transition, Option<CommandId> commandId);
}
