package io.github.atskit.examples.checks.architecture.broken.jdk.core.command;

import java.util.Map;

public final class CommandReader {
    CommandReader() {}

    public int read(Map<String, Object> tree) {
        return tree.size();
    }
}
