package io.github.atskit.examples.checks.architecture.broken.state.persistence.bridge;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Ledger {
    private long revision;

    long next() {
        return ++revision;
    }
}
