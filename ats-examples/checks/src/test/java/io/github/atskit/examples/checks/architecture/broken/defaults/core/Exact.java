package io.github.atskit.examples.checks.architecture.broken.defaults.core;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

final class Exact {
    String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
