package io.github.atskit.persistence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One entry of a candidacy's history: what one command led to, chained to the entry before it.
 *
 * @param events its events, in order; never empty
 * @param commandId names the sending of the command, where the sender named it
 * @param digests the SHA-256 of each document that this commit wrote, by name: {@code state}, and the name of each section
 * @param previousHash the {@code hash} of the commit before; empty for the first
 * @param hash 64 lower-case hexadecimal digits over the candidacy's id, {@code previousHash} and everything above
 */
public record StoredCommit(
        List<StoredEvent> events,
        Optional<String> commandId,
        Map<String, String> digests,
        String previousHash,
        String hash) {

    /**
     * Refuses null, and takes copies.
     *
     * @param events its events, in order; never empty
     * @param commandId names the sending of the command, where the sender named it
     * @param digests the SHA-256 of each document that this commit wrote, by name
     * @param previousHash the hash of the commit before; empty for the first
     * @param hash the hash of this one
     * @throws IllegalArgumentException if there is no event
     */
    public StoredCommit {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a commit has at least one event");
        }
        Objects.requireNonNull(commandId, "commandId");
        digests = java.util.Collections.unmodifiableMap(new TreeMap<>(digests));
        Objects.requireNonNull(previousHash, "previousHash");
        Objects.requireNonNull(hash, "hash");
    }

    /** {@return the candidacy's revision after this commit} */
    public long revision() {
        return events.get(events.size() - 1).revision();
    }
}
