package io.github.atskit.core.candidacy;

import io.github.atskit.core.vocabulary.Actor;
import java.time.Instant;
import java.util.Objects;

/**
 * Everything from outside that a decision may depend on besides state and definition.
 *
 * @param by who acts
 * @param at when
 */
public record Context(Actor by, Instant at) {

    /**
     * Refuses null.
     *
     * @param by who acts
     * @param at when
     */
    public Context {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
