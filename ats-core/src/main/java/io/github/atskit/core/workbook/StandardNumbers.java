package io.github.atskit.core.workbook;

import io.github.atskit.standards.StandardsEdition;
import io.vavr.collection.List;
import java.util.Objects;

/**
 * Standards as somebody named them: by number alone, in any order, perhaps twice, perhaps one that the edition does not have.
 * Kept ascending and without repetition, so equal choices are equal whatever the order they were typed in.
 */
public final class StandardNumbers {
    /** No standards. */
    public static final StandardNumbers NONE = new StandardNumbers(0, List.empty());

    private static final int BITS = 63;

    private final long bits;
    private final List<Integer> outside;

    private StandardNumbers(long bits, List<Integer> outside) {
        this.bits = bits;
        this.outside = outside;
    }

    /**
     * Takes numbers as they come.
     *
     * @param numbers any numbers, in any order
     * @return them, ascending and without repetition
     */
    public static StandardNumbers of(Iterable<Integer> numbers) {
        long bits = 0;
        List<Integer> outside = List.empty();
        for (int number : numbers) {
            bits |= bit(number);
            outside = bit(number) == 0 ? outside.prepend(number) : outside;
        }
        return of(bits, outside);
    }

    private static long bit(int number) {
        return number >= 1 && number <= BITS ? 1L << number : 0;
    }

    private static StandardNumbers of(long bits, List<Integer> outside) {
        if (outside.isEmpty()) {
            return bits == 0 ? NONE : new StandardNumbers(bits, outside);
        }
        return new StandardNumbers(bits, outside.distinct().sorted());
    }

    static StandardNumbers ofBits(long bits) {
        return of(bits, List.empty());
    }

    /**
     * Takes numbers as they come.
     *
     * @param numbers any numbers, in any order
     * @return them, ascending and without repetition
     */
    public static StandardNumbers of(int... numbers) {
        long bits = 0;
        List<Integer> outside = List.empty();
        for (int number : numbers) {
            bits |= bit(number);
            outside = bit(number) == 0 ? outside.prepend(number) : outside;
        }
        return of(bits, outside);
    }

    /** {@return the numbers from 1 to 63 as bits, bit n for standard n; every number of an edition is among them} */
    public long bits() {
        return bits;
    }

    /** {@return the numbers, ascending} */
    public List<Integer> numbers() {
        List<Integer> inside = numbersOf(bits);
        return outside.isEmpty() ? inside : inside.appendAll(outside).sorted();
    }

    /**
     * The numbers that an edition does not have.
     *
     * @param edition the edition of the cohort
     * @return the unknown ones, ascending; empty where all are known
     */
    public List<Integer> unknownIn(StandardsEdition edition) {
        return unknownIn(edition.all().bits());
    }

    /**
     * The numbers that are not among some standards.
     *
     * @param known bit n for standard n
     * @return the others, ascending; empty where all are known
     */
    public List<Integer> unknownIn(long known) {
        long unknown = bits & ~known;
        if (unknown == 0 && outside.isEmpty()) {
            return List.empty();
        }
        return numbersOf(unknown).appendAll(outside).sorted();
    }

    /** {@return whether no standard is named} */
    public boolean isEmpty() {
        return bits == 0 && outside.isEmpty();
    }

    /**
     * The numbers behind bits.
     *
     * @param bits bit n for standard n
     * @return the numbers, ascending
     */
    public static List<Integer> numbersOf(long bits) {
        List<Integer> numbers = List.empty();
        for (long rest = bits; rest != 0; rest &= ~Long.highestOneBit(rest)) {
            numbers = numbers.prepend(BITS - Long.numberOfLeadingZeros(rest));
        }
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandardNumbers that && bits == that.bits && outside.equals(that.outside);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bits, outside);
    }

    /** {@return such as {@code [2, 7]}} */
    @Override
    public String toString() {
        return numbers().mkString("[", ", ", "]");
    }
}
