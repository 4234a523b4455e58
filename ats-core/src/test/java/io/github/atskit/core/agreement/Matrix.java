package io.github.atskit.core.agreement;

import io.vavr.collection.List;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;

/** Ratings as a plain table: a row for each unit, a column for each rater; -1 where a rater has not judged. */
record Matrix(int categories, int[][] rows) {

    /** A table of chance: 2 to 6 categories, 2 to 40 units; the raters lean towards a common finding, more or less. */
    static Matrix drawn(long seed, int raters, double gaps) {
        SplittableRandom chance = new SplittableRandom(seed);
        int categories = chance.nextInt(2, 7);
        int[][] rows = new int[chance.nextInt(2, 41)][raters];
        double common = chance.nextDouble();
        double alike = chance.nextDouble();
        for (int[] row : rows) {
            int finding = chance.nextDouble() < common ? 0 : chance.nextInt(categories);
            for (int rater = 0; rater < raters; rater++) {
                int other = chance.nextInt(categories);
                row[rater] = chance.nextDouble() < alike ? finding : other;
                if (chance.nextDouble() < gaps) {
                    row[rater] = Ratings.MISSING;
                }
            }
        }
        return new Matrix(categories, rows);
    }

    int raters() {
        return rows[0].length;
    }

    List<String> names() {
        return List.range(0, categories).map(String::valueOf);
    }

    Ratings seated(Scale scale) {
        RatingsBuilder builder = Ratings.seated(names(), scale, raters());
        for (int[] row : rows) {
            builder.add(row);
        }
        return builder.build();
    }

    /** Only how often each category was found is told. */
    Ratings pooled(Scale scale) {
        RatingsBuilder builder = Ratings.pooled(names(), scale);
        for (int[] row : rows) {
            int[] counts = new int[categories];
            Arrays.stream(row).filter(rating -> rating >= 0).forEach(rating -> counts[rating]++);
            builder.add(Ratings.counted(counts));
        }
        return builder.build();
    }

    /** The same for the other library; every category is known to it. */
    CodingAnnotationStudy study() {
        CodingAnnotationStudy study = new CodingAnnotationStudy(raters());
        for (int[] row : rows) {
            study.addItemAsArray(Arrays.stream(row)
                    .mapToObj(rating -> rating < 0 ? null : rating)
                    .toArray());
        }
        return study;
    }
}
