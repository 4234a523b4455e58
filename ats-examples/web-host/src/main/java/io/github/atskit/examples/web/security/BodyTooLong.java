package io.github.atskit.examples.web.security;

import java.io.IOException;
import java.io.Serial;

/** The body is longer than the host takes. */
public final class BodyTooLong extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    BodyTooLong() {
        super("The body is longer than the host takes.");
    }
}
