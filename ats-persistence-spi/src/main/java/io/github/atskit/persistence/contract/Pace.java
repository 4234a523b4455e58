package io.github.atskit.persistence.contract;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Keeps a thread that writes in step with one that does something else in rounds: the writer may not run ahead, and a round
 * does not begin before the writer is about to reach it. So the two meet in every round, however unfairly threads are served.
 */
final class Pace {
    private static final int WRITES_A_ROUND = 10;
    private static final int WRITES_LEFT = 5;

    private final AtomicInteger rounds = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();

    /** The other thread begins a round, and some more writes may be made. Waits for the writer, unless that has failed. */
    void nextRound() {
        int due = rounds.get() * WRITES_A_ROUND - WRITES_LEFT;
        while (writes.get() < due && !failed.get() && !Thread.currentThread().isInterrupted()) {
            Thread.yield();
        }
        rounds.incrementAndGet();
    }

    /** Makes the next write, and says its number, from 1; does nothing where it is not time yet. For one thread. */
    void write(IntConsumer write) {
        if (writes.get() >= rounds.get() * WRITES_A_ROUND) {
            Thread.yield();
            return;
        }
        boolean made = false;
        try {
            write.accept(writes.incrementAndGet());
            made = true;
        } finally {
            failed.set(!made);
        }
    }

    int writes() {
        return writes.get();
    }
}
