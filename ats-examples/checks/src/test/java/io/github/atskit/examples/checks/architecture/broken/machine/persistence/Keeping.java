package io.github.atskit.examples.checks.architecture.broken.machine.persistence;

import java.util.concurrent.ConcurrentHashMap;

final class Keeping {
    int size() {
        return new ConcurrentHashMap<String, String>().size();
    }
}
