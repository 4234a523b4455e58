package io.github.atskit.examples.checks.architecture.broken.chance.persistence.bridge;

import java.security.SecureRandom;

final class Seals {
    long draw() {
        return new SecureRandom().nextLong();
    }
}
