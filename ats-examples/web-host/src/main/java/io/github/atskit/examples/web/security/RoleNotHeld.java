package io.github.atskit.examples.web.security;

import java.io.Serial;

/** Somebody wants to act in a role that they do not hold. */
public final class RoleNotHeld extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    RoleNotHeld() {
        super("Somebody wants to act in a role that they do not hold.");
    }
}
