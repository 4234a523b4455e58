package io.github.atskit.persistence.contract;

import java.util.concurrent.atomic.AtomicInteger;

/** Keeps a thread that writes in step with one that does something else, so that neither is done before the other begins. */
final class Pace {
    private static final int WRITES_A_ROUND = 10;

    private final AtomicInteger rounds = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();

    /** The other thread begins a round, and some more writes may be made. */
    void nextRound() {
        rounds.incrementAndGet();
    }

    /** The number of the next write, from 1; 0 where it is not time yet. For one thread. */
    int nextWrite() {
        if (writes.get() >= rounds.get() * WRITES_A_ROUND) {
            Thread.yield();
            return 0;
        }
        return writes.incrementAndGet();
    }

    int writes() {
        return writes.get();
    }
}
