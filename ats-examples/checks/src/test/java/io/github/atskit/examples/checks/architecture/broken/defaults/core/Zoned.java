package io.github.atskit.examples.checks.architecture.broken.defaults.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.time.ZoneId;

@Caught
final class Zoned {
    ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
