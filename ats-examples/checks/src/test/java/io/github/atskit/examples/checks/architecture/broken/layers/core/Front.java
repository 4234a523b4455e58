package io.github.atskit.examples.checks.architecture.broken.layers.core;

import io.github.atskit.examples.checks.architecture.broken.layers.core.command.Order;

final class Front {
    Order order() {
        return new Order();
    }
}
