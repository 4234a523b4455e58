package io.github.atskit.examples.jdbc;

import java.util.Optional;

/** Which texts a column takes. Texts within JSON are not concerned: there every character can be written. */
final class Texts {
    private static final int LONGEST = 400;

    private Texts() {}

    /**
     * Refuses what one of the databases could not keep as it is, so that both keep the same.
     *
     * @param what what it is, for the message, such as {@code the id of a candidacy}
     * @param text the text
     * @return the text
     * @throws IllegalArgumentException if it is longer than 400 characters, or has a NUL or half of a surrogate pair in it
     */
    static String require(String what, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    what + " has at most " + LONGEST + " characters in this store, not " + text.length());
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    what + " has the character U+0000 in it, which PostgreSQL cannot keep; take it out");
        }
        if (hasLoneSurrogate(text)) {
            throw new IllegalArgumentException(
                    what + " has half of a surrogate pair in it, which is no Unicode text; take it out");
        }
        return text;
    }

    static void require(String what, Optional<String> text) {
        if (text.isPresent()) {
            require(what, text.get());
        }
    }

    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
