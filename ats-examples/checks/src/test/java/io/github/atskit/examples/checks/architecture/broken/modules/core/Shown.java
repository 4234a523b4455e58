package io.github.atskit.examples.checks.architecture.broken.modules.core;

import io.github.atskit.examples.checks.architecture.Caught;
import io.github.atskit.examples.checks.architecture.broken.modules.examples.Host;

@Caught
final class Shown {
    Host host() {
        return new Host();
    }
}
