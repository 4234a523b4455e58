package io.github.atskit.examples.checks.architecture.broken.clock.standards;

import io.github.atskit.examples.checks.architecture.Caught;
import java.time.Clock;

@Caught
final class Dated {
    Clock clock() {
        return Clock.systemUTC();
    }
}
