package io.github.atskit.standards;

/** Reads whole numbers by hand: strict, and without waking the number formats and patterns of the JDK at start. */
final class Digits {
    /** What {@link #number} and {@link #fixed} answer when the text is no such number. */
    static final int NONE = -1;

    private Digits() {}

    /** The number that the text spells within the range, without sign, space or leading zero; otherwise {@link #NONE}. */
    static int number(String text, int lowest, int highest) {
        if (text.isEmpty() || text.length() > 9 || text.charAt(0) == '0' && text.length() > 1) {
            return NONE;
        }
        int value = fixed(text, 0, text.length());
        return value >= lowest && value <= highest ? value : NONE;
    }

    /** The number in a field of fixed width, where leading zeros are normal; {@link #NONE} if it holds anything else. */
    static int fixed(String text, int from, int to) {
        int value = 0;
        for (int at = from; at < to; at++) {
            char digit = text.charAt(at);
            // Not Character.isDigit: that would let the digits of every script in.
            if (digit < '0' || digit > '9') {
                return NONE;
            }
            value = value * 10 + (digit - '0');
        }
        return value;
    }
}
