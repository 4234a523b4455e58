package io.github.atskit.standards;

import java.util.Objects;

/**
 * What an edition may be called. The names are narrow so that {@code 2014:7} can always be read back, and so that a
 * name fits into an address, a file name and a column of a table.
 */
final class EditionIds {
    static final int LONGEST = 32;
    static final String ALLOWED =
            "a letter or digit, then letters, digits, dots, underscores or hyphens, at most 32 characters";

    private EditionIds() {}

    static boolean isValid(String id) {
        if (id.isEmpty() || id.length() > LONGEST || !isLetterOrDigit(id.charAt(0))) {
            return false;
        }
        for (int at = 1; at < id.length(); at++) {
            char c = id.charAt(at);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    static String require(String id) {
        if (!isValid(Objects.requireNonNull(id, "edition"))) {
            throw new IllegalArgumentException(
                    "not the name of an edition: \"" + Texts.shown(id) + "\"; allowed: " + ALLOWED);
        }
        return id;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
