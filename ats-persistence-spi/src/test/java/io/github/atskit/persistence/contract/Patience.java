package io.github.atskit.persistence.contract;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Gives the other threads of a race a chance to do something that is about to go wrong. What comes at all mostly comes at once; a
 * busy machine may be late, so there is much patience in all, used up by what never comes.
 */
final class Patience {
    private static final int SHORT_PAUSES = 10;
    private static final int MEDIUM_PAUSES = 10;
    private static final int LONG_PAUSES = 100;

    private final AtomicInteger left = new AtomicInteger(250);

    void waitFor(BooleanSupplier happened) {
        if (Thread.currentThread().getName().equals("contract")
                && !pause(happened, SHORT_PAUSES, 1)
                && !pause(happened, MEDIUM_PAUSES, 100_000)) {
            int pauses = Math.min(LONG_PAUSES, left.get());
            if (!pause(happened, pauses, 1_000_000)) {
                left.addAndGet(-pauses);
            }
        }
    }

    private static boolean pause(BooleanSupplier happened, int times, long nanos) {
        for (int i = 0; i < times && !happened.getAsBoolean(); i++) {
            LockSupport.parkNanos(nanos);
        }
        return happened.getAsBoolean();
    }
}
