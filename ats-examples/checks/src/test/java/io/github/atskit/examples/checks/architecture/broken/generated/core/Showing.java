package io.github.atskit.examples.checks.architecture.broken.generated.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
public final class Showing {
    Showing() {}

    public Object thing(ImmutableHidden hidden) {
        return hidden;
    }
}
