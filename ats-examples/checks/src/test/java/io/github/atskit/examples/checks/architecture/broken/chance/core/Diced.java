package io.github.atskit.examples.checks.architecture.broken.chance.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.util.Random;

@Caught
final class Diced {
    int draw() {
        return new Random().nextInt(6);
    }
}
