package io.github.atskit.examples.cli.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One map of a file, read key by key; {@link #noOthers()} then refuses the keys that nobody asked for. */
public final class Keys {
    private final Node.Mapping map;
    private final Faults faults;
    private final List<String> known = new ArrayList<>();

    public Keys(Node.Mapping map, Faults faults) {
        this.map = map;
        this.faults = faults;
    }

    /** {@return whether the key stands there, whatever its value} */
    public boolean has(String key) {
        return map.entries().containsKey(key);
    }

    public Optional<Node> optional(String key) {
        known.add(key);
        return Optional.ofNullable(map.entries().get(key)).map(Node.Entry::value);
    }

    public Optional<Node> required(String key) {
        Optional<Node> value = optional(key);
        if (value.isEmpty()) {
            faults.add(map.at(), "the key '" + key + "' is missing, required here: " + key);
        }
        return value;
    }

    public void noOthers() {
        map.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                faults.add(entry.at(), "unknown key '" + key + "', allowed: " + String.join(", ", known));
            }
        });
    }
}
