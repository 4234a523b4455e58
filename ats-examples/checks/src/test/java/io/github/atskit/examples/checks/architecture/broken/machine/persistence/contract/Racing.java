package io.github.atskit.examples.checks.architecture.broken.machine.persistence.contract;

import java.util.concurrent.CountDownLatch;

final class Racing {
    void race(CountDownLatch latch) {
        Thread.yield();
        latch.countDown();
    }
}
