package io.github.atskit.examples.checks.architecture.broken.layers.core.command;

import io.github.atskit.examples.checks.architecture.broken.layers.core.vocabulary.Name;

public final class Order {
    public Order() {}

    Name name() {
        return new Name();
    }
}
