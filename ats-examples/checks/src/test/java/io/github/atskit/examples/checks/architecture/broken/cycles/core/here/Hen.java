package io.github.atskit.examples.checks.architecture.broken.cycles.core.here;

import io.github.atskit.examples.checks.architecture.Caught;
import io.github.atskit.examples.checks.architecture.broken.cycles.core.there.Egg;

@Caught
public final class Hen {
    public Hen() {}

    Egg egg() {
        return new Egg();
    }
}
