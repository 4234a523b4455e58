package io.github.atskit.core.agreement;

import io.github.atskit.core.internal.Binomials;
import io.github.atskit.core.internal.SeededNumbers;

/**
 * Samples of the same number of clusters, drawn with replacement. How often each different cluster is drawn comes from one binomial
 * draw after the other, so a sample takes time by the different clusters and not by all of them.
 */
final class Bootstrap {
    private final Ratings ratings;
    private final Tally[] tallies;
    private final long clusters;

    Bootstrap(Ratings ratings) {
        this.ratings = ratings;
        this.tallies = new Tally[ratings.patterns()];
        long sum = 0;
        for (int pattern = 0; pattern < tallies.length; pattern++) {
            tallies[pattern] = new Tally(ratings.categories().size());
            for (int id : ratings.cluster(pattern)) {
                tallies[pattern].add(ratings.unit(id));
            }
            sum += ratings.times(pattern);
        }
        this.clusters = sum;
    }

    /** The tally of the ratings as they are. */
    Tally all() {
        Tally all = new Tally(ratings.categories().size());
        for (int pattern = 0; pattern < tallies.length; pattern++) {
            all.plus(tallies[pattern], ratings.times(pattern));
        }
        return all;
    }

    /** The tally with one cluster of a pattern left out. What a coefficient divides by are whole numbers, so nothing stays nothing. */
    void allButOne(Tally all, int pattern, Tally tally) {
        tally.clear();
        tally.plus(all, 1);
        tally.plus(tallies[pattern], -1);
    }

    /** The tally of one sample. */
    void draw(long seed, long replicate, Tally tally) {
        tally.clear();
        long toDraw = clusters;
        long weight = clusters;
        long first = replicate * tallies.length;
        for (int pattern = 0; pattern < tallies.length && toDraw > 0; pattern++) {
            double chance = (double) ratings.times(pattern) / weight;
            long times = Binomials.draw(toDraw, chance, SeededNumbers.unit(seed, first + pattern));
            if (times > 0) {
                tally.plus(tallies[pattern], times);
            }
            toDraw -= times;
            weight -= ratings.times(pattern);
        }
    }

    int patterns() {
        return tallies.length;
    }

    int times(int pattern) {
        return ratings.times(pattern);
    }

    long clusters() {
        return clusters;
    }
}
