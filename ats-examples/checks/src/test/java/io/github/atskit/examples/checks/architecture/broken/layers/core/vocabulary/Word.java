package io.github.atskit.examples.checks.architecture.broken.layers.core.vocabulary;

import io.github.atskit.examples.checks.architecture.Caught;
import io.github.atskit.examples.checks.architecture.broken.layers.core.command.Order;

@Caught
final class Word {
    Order order() {
        return new Order();
    }
}
