package io.github.atskit.core.agreement;

/** Counts what there is. */
final class Census {
    private Census() {}

    static Basis of(Ratings ratings) {
        long[] found = new long[ratings.categories().size()];
        long clusters = 0;
        long units = 0;
        long singles = 0;
        for (int pattern = 0; pattern < ratings.patterns(); pattern++) {
            long times = ratings.times(pattern);
            int paired = 0;
            int single = 0;
            for (int id : ratings.cluster(pattern)) {
                int size = 0;
                for (int rating : ratings.unit(id)) {
                    if (rating != Ratings.MISSING) {
                        found[rating] += times;
                        size++;
                    }
                }
                paired += size > 1 ? 1 : 0;
                single += size == 1 ? 1 : 0;
            }
            clusters += paired > 0 ? times : 0;
            units += paired * times;
            singles += single * times;
        }
        return basis(ratings, found, clusters, units, singles);
    }

    private static Basis basis(Ratings ratings, long[] found, long clusters, long units, long singles) {
        long all = 0;
        int commonest = 0;
        for (int category = 0; category < found.length; category++) {
            all += found[category];
            commonest = found[category] > found[commonest] ? category : commonest;
        }
        double share = all == 0 ? 0 : (double) found[commonest] / all;
        return new Basis(clusters, units, singles, all, ratings.categories().get(commonest), share);
    }
}
