package io.github.atskit.core;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * A command in its envelope.
 *
 * @param candidacy which case
 * @param command what is asked for
 * @param by who asks
 * @param cohort the definition to be enrolled under; asked for when the command is an enrolment, else not looked at
 * @param expected the revision that the sender has seen; none takes the candidacy as it stands
 * @param commandId names this sending, so that a retry is answered with the first receipt
 */
public record Request(
        CandidacyId candidacy,
        Command command,
        Actor by,
        Option<DefinitionRef> cohort,
        Option<Revision> expected,
        Option<CommandId> commandId) {

    /**
     * Refuses null.
     *
     * @param candidacy which case
     * @param command what is asked for
     * @param by who asks
     * @param cohort the definition to be enrolled under; asked for when the command is an enrolment, else not looked at
     * @param expected the revision that the sender has seen; none takes the candidacy as it stands
     * @param commandId names this sending, so that a retry is answered with the first receipt
     */
    public Request {
        Objects.requireNonNull(candidacy, "candidacy");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(commandId, "commandId");
    }

    /**
     * A command on a case as it stands.
     *
     * @param candidacy which case
     * @param command what is asked for
     * @param by who asks
     * @return the request
     */
    public static Request of(CandidacyId candidacy, Command command, Actor by) {
        return new Request(candidacy, command, by, Option.none(), Option.none(), Option.none());
    }

    /**
     * An enrolment.
     *
     * @param candidacy the id of the case that begins
     * @param cohort the definition, which is pinned
     * @param command who is enrolled
     * @param by who asks
     * @return the request
     */
    public static Request enrolment(CandidacyId candidacy, DefinitionRef cohort, Enrol command, Actor by) {
        return new Request(
                candidacy,
                command,
                by,
                Option.some(Objects.requireNonNull(cohort, "cohort")),
                Option.none(),
                Option.none());
    }

    /**
     * Makes the request optimistic: it is refused as stale if the case has moved on.
     *
     * @param revision the revision that the sender has seen
     * @return the request with that
     */
    public Request expecting(Revision revision) {
        return new Request(
                candidacy, command, by, cohort, Option.some(Objects.requireNonNull(revision, "revision")), commandId);
    }

    /**
     * Makes the request repeatable: sent again with the same id by the same actor it is answered with the first receipt.
     *
     * @param id names this sending
     * @return the request with that
     */
    public Request withCommandId(CommandId id) {
        return new Request(candidacy, command, by, cohort, expected, Option.some(Objects.requireNonNull(id, "id")));
    }
}
