package io.github.atskit.core.agreement;

import io.vavr.collection.List;

/**
 * Takes ratings in, unit by unit. Arrays that are handed in are read and not kept, so a host may use one array again and again.
 * What is refused leaves no trace. Not for several threads at once.
 */
public final class RatingsBuilder {
    private final List<String> categories;
    private final int size;
    private final Scale scale;
    private final int seats;
    private final Sequences units = new Sequences();
    private final Sequences clusters = new Sequences();
    private final GrowingInts unit = new GrowingInts();
    private final GrowingInts cluster = new GrowingInts();

    RatingsBuilder(List<String> categories, Scale scale, int seats) {
        this.categories = categories;
        this.size = categories.size();
        this.scale = scale;
        this.seats = seats;
    }

    /**
     * Adds a unit that depends on no other.
     *
     * @param ratings indexes of categories or {@link Ratings#MISSING}: by seat, or in any order and number where ratings are pooled
     * @return this builder
     */
    public RatingsBuilder add(int... ratings) {
        check(ratings);
        cluster.clear();
        cluster.add(intern(ratings));
        return close(1);
    }

    /**
     * Adds units that depend on each other, such as those of one workbook.
     *
     * @param ratingsByUnit for each unit, at least one: indexes of categories or {@link Ratings#MISSING}
     * @return this builder
     */
    public RatingsBuilder addCluster(int[]... ratingsByUnit) {
        return addClusters(1, ratingsByUnit);
    }

    /**
     * Adds several clusters with the same ratings, as a table of frequencies has them.
     *
     * @param times how many clusters, at least 1
     * @param ratingsByUnit for each unit of each of these clusters, at least one: indexes of categories or {@link Ratings#MISSING}
     * @return this builder
     */
    public RatingsBuilder addClusters(int times, int[]... ratingsByUnit) {
        if (times < 1 || ratingsByUnit.length == 0) {
            throw new IllegalArgumentException("a cluster comes at least once and has at least one unit");
        }
        // All of them before the first is taken in, so that a cluster that is refused leaves nothing behind.
        for (int[] ratings : ratingsByUnit) {
            check(ratings);
        }
        cluster.clear();
        for (int[] ratings : ratingsByUnit) {
            cluster.add(intern(ratings));
        }
        return close(times);
    }

    private RatingsBuilder close(int times) {
        cluster.sort();
        clusters.add(cluster.array(), cluster.size(), times);
        return this;
    }

    private void check(int[] ratings) {
        if (seats != 0 && ratings.length != seats) {
            throw new IllegalArgumentException("a unit has a rating or a gap for each of " + seats + " seats");
        }
        for (int rating : ratings) {
            if (rating < Ratings.MISSING || rating >= size) {
                throw new IllegalArgumentException(
                        "a rating is the index of one of " + size + " categories, or missing");
            }
        }
    }

    private int intern(int[] ratings) {
        boolean seatsMatter = seats == 2;
        unit.clear();
        for (int rating : ratings) {
            if (seatsMatter || rating != Ratings.MISSING) {
                unit.add(rating);
            }
        }
        if (!seatsMatter) {
            // No coefficient for more than two raters asks who gave which rating.
            unit.sort();
        }
        return units.add(unit.array(), unit.size(), 0);
    }

    /** {@return the ratings so far; more may be added afterwards, for other ratings} */
    public Ratings build() {
        return new Ratings(categories, scale, seats, Patterns.of(units, clusters));
    }
}
