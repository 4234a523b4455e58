package io.github.atskit.examples.checks.architecture.broken.chance.persistence.memory;

import java.security.SecureRandom;

final class InMemoryPersonKeys {
    int draw() {
        return new SecureRandom().nextInt();
    }
}
