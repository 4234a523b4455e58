package io.github.atskit.examples.checks.architecture.broken.modules.standards;

import io.github.atskit.examples.checks.architecture.Caught;
import io.github.atskit.examples.checks.architecture.broken.modules.core.Rule;

@Caught
final class Catalogue {
    Rule rule() {
        return new Rule();
    }
}
