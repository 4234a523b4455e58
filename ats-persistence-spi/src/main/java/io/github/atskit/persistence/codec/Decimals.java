package io.github.atskit.persistence.codec;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals as texts. */
final class Decimals {
    private static final int LONGEST = 40;
    private static final int LONGEST_EXPONENT = 4;

    private Decimals() {}

    /**
     * A decimal as it was given. Only one that was given as tens or hundreds, such as {@code 1E+1}, keeps that form: as {@code 10} it
     * would no longer be equal.
     */
    static String exact(BigDecimal number) {
        return number.scale() < 0 ? number.toString() : number.toPlainString();
    }

    /** {@return the decimal, or null where the text is none} */
    static @Nullable BigDecimal read(String text) {
        int exponent = text.indexOf("E+");
        boolean bounded = text.length() <= LONGEST && (exponent < 0 || text.length() - exponent <= LONGEST_EXPONENT);
        if (!bounded || !isPlain(text, exponent < 0 ? text.length() : exponent)) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException noDecimal) {
            return null;
        }
    }

    /** {@code BigDecimal} itself would take signs, digits of any script and exponents that fill the memory when they are printed. */
    private static boolean isPlain(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && (c != '-' || i > 0)) {
                return false;
            }
        }
        return true;
    }
}
