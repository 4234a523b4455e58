package io.github.atskit.examples.checks.architecture.broken.defaults.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.util.Locale;

@Caught
final class Spelling {
    Locale language() {
        return Locale.getDefault();
    }
}
