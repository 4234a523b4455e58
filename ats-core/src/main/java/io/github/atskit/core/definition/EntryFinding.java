package io.github.atskit.core.definition;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * How an applicant stands against one entry criterion.
 *
 * @param criterion the criterion
 * @param met whether it is met
 * @param required the figure that is asked for: a number, a date, or {@code true}
 * @param shown the figure that was shown, if any
 */
public record EntryFinding(EntryCriterion criterion, boolean met, String required, Option<String> shown) {

    /**
     * Refuses null.
     *
     * @param criterion the criterion
     * @param met whether it is met
     * @param required the figure that is asked for: a number, a date, or {@code true}
     * @param shown the figure that was shown, if any
     */
    public EntryFinding {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(shown, "shown");
    }
}
