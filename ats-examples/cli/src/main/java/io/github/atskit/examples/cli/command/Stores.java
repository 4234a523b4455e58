package io.github.atskit.examples.cli.command;

import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.persistence.memory.InMemoryLedger;
import java.util.Optional;
import java.util.function.Supplier;

/** The stores that journeys can be played on, by URL. */
final class Stores {
    static final String MEMORY = "memory:";

    private Stores() {}

    /** {@return what makes a fresh store for each journey; none for a URL that this build does not know} */
    static Optional<Supplier<CandidacyLedger>> at(String url) {
        return url.equals(MEMORY) ? Optional.of(InMemoryLedger::new) : Optional.empty();
    }
}
