package io.github.atskit.persistence.contract;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Keeps a thread that writes in step with one that does something else in rounds. In each round the writer makes some writes at once,
 * and goes on for as long as the round lasts, with pauses that double: whatever the other does, another write comes in about the time
 * that it has taken so far. Nobody is ever done before the other begins, and a long round does not make thousands of writes.
 */
final class Pace {
    private static final int LEAST_WRITES = 3;
    private static final int LONGEST_PAUSE = 1 << 16;

    private final AtomicInteger round = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger writesOfRound = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();

    // The writer's own.
    private final AtomicInteger roundWrittenIn = new AtomicInteger();
    private final AtomicInteger pause = new AtomicInteger();
    private final AtomicInteger yieldsLeft = new AtomicInteger();

    /** The other thread begins a round. Waits for the writer to have its share of the one before, unless that has failed. */
    void nextRound() {
        while (round.get() > 0
                && writesOfRound.get() < LEAST_WRITES
                && !failed.get()
                && !Thread.currentThread().isInterrupted()) {
            Thread.yield();
        }
        writesOfRound.set(0);
        round.incrementAndGet();
    }

    /** Makes the next write, and says its number, from 1; does nothing where it is not time yet. For one thread. */
    void write(IntConsumer write) {
        int now = round.get();
        if (roundWrittenIn.getAndSet(now) != now) {
            pause.set(1);
            yieldsLeft.set(0);
        }
        if (now == 0 || yieldsLeft.getAndDecrement() > 0) {
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
        writesOfRound.incrementAndGet();
        yieldsLeft.set(pause.getAndUpdate(yields -> Math.min(2 * yields, LONGEST_PAUSE)));
    }

    int writes() {
        return writes.get();
    }
}
