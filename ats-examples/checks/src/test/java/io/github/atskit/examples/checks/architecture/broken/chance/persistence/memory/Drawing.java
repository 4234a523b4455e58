package io.github.atskit.examples.checks.architecture.broken.chance.persistence.memory;

import io.github.atskit.examples.checks.architecture.Caught;
import java.security.SecureRandom;

@Caught
final class Drawing {
    int draw() {
        return new SecureRandom().nextInt();
    }
}
