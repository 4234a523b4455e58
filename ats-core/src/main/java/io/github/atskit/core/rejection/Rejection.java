package io.github.atskit.core.rejection;

import io.github.atskit.core.command.Action;
import io.vavr.collection.List;
import java.util.Objects;

/**
 * The business says no.
 *
 * @param action what was asked for
 * @param reasons every reason, in the order of the rules; never empty
 */
public record Rejection(Action action, List<Reason> reasons) {

    /**
     * Refuses null and an empty list.
     *
     * @param action what was asked for
     * @param reasons every reason, in the order of the rules; never empty
     * @throws IllegalArgumentException if there is no reason
     */
    public Rejection {
        Objects.requireNonNull(action, "action");
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a rejection has a reason");
        }
    }

    /** {@return the codes of the reasons, in their order} */
    public List<String> codes() {
        return reasons.map(reason -> reason.code().code());
    }
}
