package io.github.atskit.core.allocation;

import java.util.Objects;

/** What is asked of every name that a host uses for its people and workbooks: that there is one. */
final class Ids {
    private Ids() {}

    static String require(String what, String id) {
        Objects.requireNonNull(id, what);
        if (id.isBlank()) {
            throw new IllegalArgumentException(what + " needs an id");
        }
        return id;
    }
}
