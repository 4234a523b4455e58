package io.github.atskit.examples.web.api;

import java.io.Serial;

/** A request cannot be read. */
final class Unreadable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Unreadable(String what) {
        super(what, null, false, false);
    }
}
