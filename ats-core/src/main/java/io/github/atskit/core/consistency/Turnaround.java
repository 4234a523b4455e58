package io.github.atskit.core.consistency;

import io.vavr.collection.LinkedHashMap;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many days passed from the assignment to the last judgement, once for each workbook, round and reviewer where the day of the
 * assignment is known.
 *
 * @param participants whose workbooks they were
 * @param reviews how many reviews were timed
 * @param median the middle one in days; of an even number the mean of the middle two
 * @param ninetieth the shortest time within which at least nine of ten reviews were done, in days
 */
public record Turnaround(int participants, int reviews, double median, int ninetieth) {

    /** {@return what it says in plain words} */
    public Remark remark() {
        boolean isWhole = median == Math.rint(median);
        return new Remark(
                RemarkCode.TOOK,
                LinkedHashMap.of(
                        "reviews", reviews,
                        "median", BigDecimal.valueOf(median).setScale(isWhole ? 0 : 1, RoundingMode.UNNECESSARY),
                        "ninetieth", ninetieth));
    }
}
