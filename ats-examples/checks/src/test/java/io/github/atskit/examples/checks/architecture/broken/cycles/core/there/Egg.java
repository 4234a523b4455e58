package io.github.atskit.examples.checks.architecture.broken.cycles.core.there;

import io.github.atskit.examples.checks.architecture.broken.cycles.core.here.Hen;

public final class Egg {
    public Egg() {}

    Hen hen() {
        return new Hen();
    }
}
