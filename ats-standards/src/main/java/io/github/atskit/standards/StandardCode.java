package io.github.atskit.standards;

import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one name of a standard: its edition and its number in that edition, as in {@code 2014:7}. A code can be formed
 * for a standard that does not exist; {@link StandardsCatalogue#standard} tells.
 *
 * @param edition the id of the edition: a letter or digit, then letters, digits, dots, underscores or hyphens, at most
 *     32 characters
 * @param number the number within the edition, 1 to 63
 */
public record StandardCode(String edition, int number) implements Comparable<StandardCode> {
    static final int LOWEST = 1;
    static final int HIGHEST = 63;

    /**
     * Makes a code.
     *
     * @param edition the id of the edition
     * @param number the number, 1 to 63
     * @throws NullPointerException if the edition is null
     * @throws IllegalArgumentException if the edition is blank or is not formed as said above, or if the number is below
     *     1 or above 63
     */
    public StandardCode {
        EditionIds.require(edition);
        if (number < LOWEST || number > HIGHEST) {
            throw new IllegalArgumentException("not the number of a standard: " + number + "; allowed: 1 to 63");
        }
    }

    /**
     * Reads what {@link #toString()} prints, and nothing else: no spaces, no sign, no leading zero.
     *
     * @param text the text, such as {@code 2014:7}
     * @return the code, or none if the text is not the exact form of a code
     * @throws NullPointerException if the text is null
     */
    public static Option<StandardCode> parse(String text) {
        Objects.requireNonNull(text, "text");
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Option.none();
        }
        String edition = text.substring(0, colon);
        int number = Digits.number(text.substring(colon + 1), LOWEST, HIGHEST);
        return number != Digits.NONE && EditionIds.isValid(edition)
                ? Option.some(new StandardCode(edition, number))
                : Option.none();
    }

    /** Orders by edition, as text, and then by number. */
    @Override
    public int compareTo(StandardCode other) {
        int byEdition = edition.compareTo(other.edition);
        return byEdition != 0 ? byEdition : Integer.compare(number, other.number);
    }

    // Written out, like equals and toString: codes are compared everywhere, and what the compiler makes for a record is
    // linked at first use, which a host would pay for at start.
    @Override
    public int hashCode() {
        return edition.hashCode() * 31 + number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandardCode that && number == that.number && edition.equals(that.edition);
    }

    /** {@return the edition and the number, as in {@code 2014:7}} */
    @Override
    public String toString() {
        return new StringBuilder(edition).append(':').append(number).toString();
    }
}
