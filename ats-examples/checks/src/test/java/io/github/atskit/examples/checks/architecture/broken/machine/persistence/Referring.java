package io.github.atskit.examples.checks.architecture.broken.machine.persistence;

import java.util.concurrent.atomic.AtomicReference;

final class Referring {
    String get(AtomicReference<String> reference) {
        return reference.get();
    }
}
