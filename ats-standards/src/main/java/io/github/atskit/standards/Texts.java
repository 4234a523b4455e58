package io.github.atskit.standards;

import java.util.Locale;
import java.util.Objects;

/**
 * What every text of this module keeps to: not blank, not endless, and without characters that do not print. Those are
 * control characters, line separators, the marks that turn the direction of the text after them, halves of a surrogate
 * pair, and the replacement character, which is what bytes that are not UTF-8 turn into.
 */
final class Texts {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_KEYWORD = 60;
    static final int LONGEST_WORDING = 1000;
    static final int LONGEST_OWNER = 200;
    static final int LONGEST_FILE_NAME = 1000;
    static final int LONGEST_PROBLEM = 1000;

    private static final int LONGEST_SHOWN = 40;

    private Texts() {}

    static String require(String text, String what, int longest) {
        Objects.requireNonNull(text, what);
        if (isBlank(text)) {
            throw new IllegalArgumentException(what + " is blank");
        }
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    what + " has " + text.length() + " characters; allowed: at most " + longest);
        }
        int refused = firstRefused(text, 0);
        if (refused >= 0) {
            throw new IllegalArgumentException(
                    what + " holds " + name(text.charAt(refused)) + " at " + refused + ", which does not print");
        }
        return text;
    }

    /** Unlike {@link String#isBlank()} this knows the no-break space, which word processors like to leave behind. */
    static boolean isBlank(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /** The index of the first refused character at or after {@code from}, or -1. */
    static int firstRefused(String text, int from) {
        int end = text.length();
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            // Plain letters first: at start all of this is interpreted, and nearly all characters are plain.
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (isPair(text, at)) {
                at++;
            } else if (isRefused(c)) {
                return at;
            }
        }
        return -1;
    }

    /** The name of a character that cannot be shown, as in {@code U+0007}. */
    static String name(char c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(4 - hex.length()) + hex;
    }

    /** A text made safe to quote in a message: shortened, and with a question mark for what does not print. */
    static String shown(String text) {
        StringBuilder safe = new StringBuilder();
        for (int at = 0; at < text.length() && at < LONGEST_SHOWN; at++) {
            char c = text.charAt(at);
            safe.append(isRefused(c) ? '?' : c);
        }
        return text.length() > LONGEST_SHOWN ? safe.append("...").toString() : safe.toString();
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private static boolean isRefused(char c) {
        if (c < 0x7F) {
            return c < ' ';
        }
        return c <= 0x9F
                || c == 0x2028
                || c == 0x2029
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || Character.isSurrogate(c)
                || c == 0xFEFF
                || c >= 0xFFFD;
    }
}
