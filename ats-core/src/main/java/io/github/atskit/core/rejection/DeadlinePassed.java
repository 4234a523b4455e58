package io.github.atskit.core.rejection;

import io.github.atskit.core.definition.Milestone;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.Instant;
import java.util.Objects;

/**
 * The window has ended.
 *
 * @param milestone the end, or the one that an extension replaced
 * @param deadline the end in force
 */
public record DeadlinePassed(Milestone milestone, Instant deadline) implements Reason {
    /**
     * Refuses null.
     *
     * @param milestone the end, or the one that an extension replaced
     * @param deadline the end in force
     */
    public DeadlinePassed {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(deadline, "deadline");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.DEADLINE_PASSED;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_045;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("milestone", milestone.code(), "deadline", deadline);
    }
}
