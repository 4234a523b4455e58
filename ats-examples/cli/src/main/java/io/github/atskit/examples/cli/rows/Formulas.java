package io.github.atskit.examples.cli.rows;

/**
 * Guards texts against being run: a spreadsheet takes a cell that begins with one of a few characters for a formula. An apostrophe before
 * it makes it a text. What begins with apostrophes and then such a character gets one more, so that reading takes away what writing
 * put there, and nothing else.
 */
final class Formulas {
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char GUARD = '\'';

    private Formulas() {}

    static String guarded(String text) {
        return isDangerous(text) ? GUARD + text : text;
    }

    static String unguarded(String text) {
        return !text.isEmpty() && text.charAt(0) == GUARD && isDangerous(text) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == GUARD) {
            first++;
        }
        return first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0;
    }
}
