package io.github.atskit.examples.checks.architecture.broken.chance.persistence.bridge;

import io.github.atskit.examples.checks.architecture.Caught;
import java.security.SecureRandom;

@Caught
final class Guessing {
    long draw() {
        return new SecureRandom().nextLong();
    }
}
