package io.github.atskit.examples.checks.architecture.broken.layers.core.internal;

import io.github.atskit.examples.checks.architecture.Caught;
import io.github.atskit.examples.checks.architecture.broken.layers.core.vocabulary.Name;

@Caught
final class Low {
    Name name() {
        return new Name();
    }
}
