package io.github.atskit.core.vocabulary;

import java.util.Objects;

/**
 * The form of the ids of persons, candidacies, evidence items and requests: a letter or digit of ASCII, then up to 63 letters,
 * digits, dots, underscores or hyphens. Ids are compared exactly, so case counts.
 */
public final class Identifier {
    /** The most characters. */
    public static final int LONGEST = 64;

    private Identifier() {}

    /**
     * Tells whether a text has the form of an id.
     *
     * @param text any text
     * @return whether it could be an id
     */
    public static boolean isWellFormed(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the id itself, for use in constructors.
     *
     * @param what what the id stands for, named in the complaint
     * @param id the id
     * @return the same id
     * @throws IllegalArgumentException if it is not well formed
     */
    public static String require(String what, String id) {
        Objects.requireNonNull(what, "what");
        if (!isWellFormed(Objects.requireNonNull(id, what))) {
            throw new IllegalArgumentException(
                    what
                            + " is an id of 1 to 64 letters, digits, dots, underscores or hyphens, and begins with a letter or digit");
        }
        return id;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
