package io.github.atskit.examples.checks.architecture.broken.chance.core;

final class Planned {
    int draw(long seed) {
        return Math.floorMod(seed, 100);
    }
}
