package io.github.atskit.examples.checks.architecture.broken.machine.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.util.concurrent.ConcurrentHashMap;

@Caught
final class Shared {
    int size() {
        return new ConcurrentHashMap<String, String>().size();
    }
}
