package io.github.atskit.examples.checks.architecture.broken.machine.core;

import java.net.URI;

final class Parsing {
    URI uri(String text) {
        return URI.create(text);
    }
}
