package io.github.atskit.examples.web.cases;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.control.Option;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for on a case.
 *
 * @param id the case
 * @param by who asks
 * @param action what is asked for
 * @param payload the payload as texts, numbers, booleans, lists and maps
 * @param seen whether the case is still as the sender has seen it; always true where that does not matter
 * @param commandId names this sending, so that a retry is answered as the first time
 */
public record Errand(
        CandidacyId id,
        Actor by,
        Action action,
        @Nullable Object payload,
        Predicate<OpenCase> seen,
        Option<CommandId> commandId) {

    /** An errand on a case as it stands. */
    public static Errand of(CandidacyId id, Actor by, Action action, @Nullable Object payload) {
        return new Errand(id, by, action, payload, open -> true, Option.none());
    }

    /** Makes the errand depend on what the sender has seen. */
    public Errand ifStill(Predicate<OpenCase> asSeen) {
        return new Errand(id, by, action, payload, asSeen, commandId);
    }

    /** Makes the errand repeatable, where it has a name. */
    public Errand named(Option<CommandId> name) {
        return new Errand(id, by, action, payload, seen, name);
    }
}
