package io.github.atskit.standards;

import io.vavr.collection.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of standards of one edition, kept as the bits of a {@code long}: bit <var>n</var> stands for number
 * <var>n</var>, 1 to 63. Asking and combining takes a few machine instructions, so a set may be worked out afresh
 * wherever it is needed.
 *
 * <p>A set does not know which numbers its edition has; {@link StandardsEdition#setOf} makes sets that are checked.
 * Sets of different editions never mix: every question that would compare them is an
 * {@link IllegalArgumentException} that names both editions. Only {@link #equals} simply says no.
 */
public final class StandardSet {
    private final String edition;
    private final long bits;

    private StandardSet(String edition, long bits) {
        this.edition = edition;
        this.bits = bits;
    }

    /**
     * Makes a set without standards.
     *
     * @param edition the id of the edition
     * @return the empty set of that edition
     * @throws NullPointerException if the edition is null
     * @throws IllegalArgumentException if the edition is not formed as {@link StandardCode} says
     */
    public static StandardSet empty(String edition) {
        return new StandardSet(EditionIds.require(edition), 0);
    }

    /**
     * Makes a set from its bits, as {@link #bits()} gave them.
     *
     * @param edition the id of the edition
     * @param bits bit <var>n</var> set for each number <var>n</var>; bit 0 stands for nothing and must be clear
     * @return the set
     * @throws NullPointerException if the edition is null
     * @throws IllegalArgumentException if the edition is not formed as {@link StandardCode} says, or if bit 0 is set
     */
    public static StandardSet ofBits(String edition, long bits) {
        EditionIds.require(edition);
        if ((bits & 1) != 0) {
            throw new IllegalArgumentException("bit 0 is set, and there is no standard 0; allowed: bits 1 to 63");
        }
        return new StandardSet(edition, bits);
    }

    /** {@return the id of the edition that all members belong to} */
    public String edition() {
        return edition;
    }

    /** {@return the members as bits: bit <var>n</var> is set if number <var>n</var> is a member} */
    public long bits() {
        return bits;
    }

    /**
     * Tells whether a number is a member.
     *
     * @param number any number
     * @return true if it is a member; false otherwise, and so for every number that no standard can have
     */
    public boolean contains(int number) {
        return isNumber(number) && (bits & 1L << number) != 0;
    }

    /**
     * Adds a number.
     *
     * @param number the number, 1 to 63
     * @return this set with that number
     * @throws IllegalArgumentException if the number is below 1 or above 63
     */
    public StandardSet plus(int number) {
        if (!isNumber(number)) {
            throw new IllegalArgumentException("not the number of a standard: " + number + "; allowed: 1 to 63");
        }
        return with(bits | 1L << number);
    }

    /**
     * Takes a number out.
     *
     * @param number any number
     * @return this set without that number; this very set if it was no member
     */
    public StandardSet minus(int number) {
        return isNumber(number) ? with(bits & ~(1L << number)) : this;
    }

    /**
     * Joins two sets.
     *
     * @param other a set of the same edition
     * @return the members of either set
     * @throws NullPointerException if the other set is null
     * @throws IllegalArgumentException if the other set is of another edition
     */
    public StandardSet union(StandardSet other) {
        return with(bits | bitsOf(other));
    }

    /**
     * Finds what two sets share.
     *
     * @param other a set of the same edition
     * @return the members of both sets
     * @throws NullPointerException if the other set is null
     * @throws IllegalArgumentException if the other set is of another edition
     */
    public StandardSet intersect(StandardSet other) {
        return with(bits & bitsOf(other));
    }

    /**
     * Takes all members of another set out.
     *
     * @param other a set of the same edition
     * @return the members of this set that are not in the other
     * @throws NullPointerException if the other set is null
     * @throws IllegalArgumentException if the other set is of another edition
     */
    public StandardSet without(StandardSet other) {
        return with(bits & ~bitsOf(other));
    }

    /** {@return how many members there are, 0 to 63} */
    public int size() {
        return Long.bitCount(bits);
    }

    /** {@return true if there is no member} */
    public boolean isEmpty() {
        return bits == 0;
    }

    /**
     * Tells whether every member of another set is a member of this one.
     *
     * @param other a set of the same edition
     * @return true if so; always true for an empty set of the same edition
     * @throws NullPointerException if the other set is null
     * @throws IllegalArgumentException if the other set is of another edition
     */
    public boolean containsAll(StandardSet other) {
        return (bitsOf(other) & ~bits) == 0;
    }

    /** {@return the numbers of the members, ascending} */
    public List<Integer> numbers() {
        List<Integer> numbers = List.empty();
        for (long rest = bits; rest != 0; rest &= ~Long.highestOneBit(rest)) {
            numbers = numbers.prepend(highest(rest));
        }
        return numbers;
    }

    /** {@return the codes of the members, ascending by number} */
    public List<StandardCode> codes() {
        List<StandardCode> codes = List.empty();
        for (long rest = bits; rest != 0; rest &= ~Long.highestOneBit(rest)) {
            codes = codes.prepend(new StandardCode(edition, highest(rest)));
        }
        return codes;
    }

    /** Two sets are equal if they are of the same edition and have the same members. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandardSet that && bits == that.bits && edition.equals(that.edition);
    }

    @Override
    public int hashCode() {
        return edition.hashCode() * 31 + Long.hashCode(bits);
    }

    /** {@return the edition and the numbers, as in <code>2014:{2, 7}</code>} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(edition).append(":{");
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            text.append(rest == bits ? "" : ", ").append(Long.numberOfTrailingZeros(rest));
        }
        return text.append('}').toString();
    }

    private StandardSet with(long changed) {
        return changed == bits ? this : new StandardSet(edition, changed);
    }

    private long bitsOf(StandardSet other) {
        if (!Objects.requireNonNull(other, "other").edition.equals(edition)) {
            throw new IllegalArgumentException("cannot mix the editions " + edition + " and " + other.edition);
        }
        return other.bits;
    }

    private static boolean isNumber(int number) {
        return number >= StandardCode.LOWEST && number <= StandardCode.HIGHEST;
    }

    private static int highest(long bits) {
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(bits);
    }
}
