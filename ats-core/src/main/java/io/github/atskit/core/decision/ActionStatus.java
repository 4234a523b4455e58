package io.github.atskit.core.decision;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.rejection.Reason;
import io.vavr.collection.List;
import java.util.Objects;

/**
 * One line of a menu.
 *
 * @param action the action
 * @param blockedBy every reason against it that does not depend on what the command would say; empty where it is allowed
 */
public record ActionStatus(Action action, List<Reason> blockedBy) {

    /**
     * Refuses null.
     *
     * @param action the action
     * @param blockedBy every reason against it that does not depend on what the command would say; empty where it is allowed
     */
    public ActionStatus {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(blockedBy, "blockedBy");
    }

    /** {@return whether some command of this action would be accepted} */
    public boolean allowed() {
        return blockedBy.isEmpty();
    }
}
