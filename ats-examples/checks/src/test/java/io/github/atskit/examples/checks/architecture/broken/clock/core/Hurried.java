package io.github.atskit.examples.checks.architecture.broken.clock.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.time.LocalDate;
import java.time.ZoneOffset;

@Caught
final class Hurried {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
