package io.github.atskit.examples.checks.architecture.broken.machine.persistence;

import io.github.atskit.examples.checks.architecture.Caught;
import java.util.concurrent.CountDownLatch;

@Caught
final class Waiting {
    void stop(CountDownLatch latch) {
        latch.countDown();
    }
}
