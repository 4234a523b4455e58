package io.github.atskit.examples.checks.architecture.broken.digests.persistence.memory;

import java.security.SecureRandom;

final class InMemoryPersonKeys {
    int draw() {
        return new SecureRandom().nextInt();
    }
}
