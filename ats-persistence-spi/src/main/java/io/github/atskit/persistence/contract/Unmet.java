package io.github.atskit.persistence.contract;

/** An expectation is not met; the rule that it belongs to is added on the way out. */
final class Unmet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unmet(String message) {
        super(message);
    }

    Unmet(String message, Throwable cause) {
        super(message, cause);
    }
}
