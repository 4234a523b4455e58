package io.github.atskit.examples.checks.architecture.broken.libraries.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.util.logging.Logger;

@Caught
final class Logging {
    Logger logger() {
        return Logger.getGlobal();
    }
}
