package io.github.atskit.persistence;

import io.github.atskit.persistence.internal.Trees;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * One event in its envelope.
 *
 * @param revision the candidacy's revision after it, from 1, gapless
 * @param type the external name of its type, such as {@code workbook-submitted}
 * @param schema the number of the shape of its data, from 1
 * @param at when it happened
 * @param actorId who did it
 * @param actorRole in which role
 * @param data a tree; a store keeps it and never looks into it
 */
public record StoredEvent(
        long revision,
        String type,
        int schema,
        Instant at,
        String actorId,
        String actorRole,
        Map<String, Object> data) {

    /**
     * Refuses null, and takes a copy of the tree.
     *
     * @param revision the candidacy's revision after it, from 1, gapless
     * @param type the external name of its type
     * @param schema the number of the shape of its data, from 1
     * @param at when it happened
     * @param actorId who did it
     * @param actorRole in which role
     * @param data a tree
     * @throws IllegalArgumentException if the data is no tree
     */
    public StoredEvent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actorId, "actorId");
        Objects.requireNonNull(actorRole, "actorRole");
        data = Trees.copy(data);
    }
}
