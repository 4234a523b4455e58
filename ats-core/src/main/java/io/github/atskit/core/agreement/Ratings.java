package io.github.atskit.core.agreement;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Objects;

/**
 * What several people found about the same things. A unit is what was judged, such as one criterion of one workbook; a rating is what
 * one person found about it: the index of a category. Units that depend on each other come in one cluster, such as all criteria of one
 * workbook, because an interval that took them for independent would be too narrow.
 *
 * <p>Equal clusters are kept once and counted, so that this takes as much room as there are different ones. Neither the order of
 * clusters nor that of the units in one matters. Immutable; equal where the ratings are.
 */
public final class Ratings {
    /** In the place of a rating: this seat has not judged this unit. */
    public static final int MISSING = -1;

    private final List<String> categories;
    private final Scale scale;
    private final int seats;
    private final int[][] units;
    private final int[][] clusters;
    private final int[] times;
    private final Basis basis;

    Ratings(List<String> categories, Scale scale, int seats, Patterns patterns) {
        this.categories = categories;
        this.scale = scale;
        this.seats = seats;
        this.units = patterns.units();
        this.clusters = patterns.clusters();
        this.times = patterns.times();
        this.basis = Census.of(this);
    }

    /**
     * Ratings in which each rating has a seat, such as first and second reviewer, or one column for each person. Cohen's and weighted
     * kappa need exactly two.
     *
     * @param categories names of the findings, at least two, all different; in their order where the scale has one
     * @param scale whether the categories have an order
     * @param seats how many ratings a unit can have, at least 1
     * @return a builder without any rating
     */
    public static RatingsBuilder seated(List<String> categories, Scale scale, int seats) {
        if (seats < 1) {
            throw new IllegalArgumentException("there is at least one seat");
        }
        return new RatingsBuilder(checked(categories), Objects.requireNonNull(scale, "scale"), seats);
    }

    /**
     * Ratings in which it is not known who gave which. A unit has any number of them.
     *
     * @param categories names of the findings, at least two, all different; in their order where the scale has one
     * @param scale whether the categories have an order
     * @return a builder without any rating
     */
    public static RatingsBuilder pooled(List<String> categories, Scale scale) {
        return new RatingsBuilder(checked(categories), Objects.requireNonNull(scale, "scale"), 0);
    }

    private static List<String> checked(List<String> categories) {
        if (categories.size() < 2 || categories.distinct().size() != categories.size()) {
            throw new IllegalArgumentException("there are at least two categories, all different");
        }
        categories.forEach(category -> Objects.requireNonNull(category, "category"));
        return categories;
    }

    /**
     * The ratings of a unit of which only is known how often each category was found, for {@linkplain #pooled(List, Scale) pooled}
     * ratings.
     *
     * @param counts how often, by the index of the category; none is negative
     * @return one rating for each
     */
    public static int[] counted(int... counts) {
        int sum = 0;
        for (int count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("nothing is found less than no times");
            }
            sum = Math.addExact(sum, count);
        }
        int[] unit = new int[sum];
        int at = 0;
        for (int category = 0; category < counts.length; category++) {
            Arrays.fill(unit, at, at + counts[category], category);
            at += counts[category];
        }
        return unit;
    }

    /** {@return the names of the findings; a rating is an index into them} */
    public List<String> categories() {
        return categories;
    }

    /** {@return whether the categories have an order} */
    public Scale scale() {
        return scale;
    }

    /** {@return how many ratings a unit can have; none where it is not known who gave which} */
    public Option<Integer> seats() {
        return seats == 0 ? Option.none() : Option.some(seats);
    }

    /** {@return how many there are of what} */
    public Basis basis() {
        return basis;
    }

    /** {@return how many different clusters there are: the room that these ratings take} */
    public int patterns() {
        return clusters.length;
    }

    int[] unit(int id) {
        return units[id];
    }

    int distinctUnits() {
        return units.length;
    }

    int[] cluster(int pattern) {
        return clusters[pattern];
    }

    int times(int pattern) {
        return times[pattern];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratings that
                && categories.equals(that.categories)
                && scale == that.scale
                && seats == that.seats
                && Arrays.deepEquals(units, that.units)
                && Arrays.deepEquals(clusters, that.clusters)
                && Arrays.equals(times, that.times);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                categories,
                scale.code(),
                seats,
                Arrays.deepHashCode(units),
                Arrays.deepHashCode(clusters),
                Arrays.hashCode(times));
    }

    @Override
    public String toString() {
        return "Ratings[" + basis + "]";
    }
}
