package io.github.atskit.examples.jdbc.crash;

import io.github.atskit.examples.jdbc.JdbcStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;

/**
 * Writes what {@link Traces} says straight to a store.
 *
 * @param store the store
 */
record ThroughTheStore(JdbcStore store) implements OneMore {

    @Override
    public Attempt append(String candidacyId, String commandId) {
        ReadOutcome outcome = store.read(ReadRequest.of(candidacyId));
        long expected =
                outcome instanceof ReadOutcome.Found found ? found.history().revision() : 0;
        return new Attempt(
                expected, store.append(candidacyId, expected, Traces.write(candidacyId, expected + 1, commandId)));
    }
}
