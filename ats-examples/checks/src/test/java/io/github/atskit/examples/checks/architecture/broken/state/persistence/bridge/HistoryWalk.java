package io.github.atskit.examples.checks.architecture.broken.state.persistence.bridge;

final class HistoryWalk {
    private long revision;

    long next() {
        return ++revision;
    }
}
