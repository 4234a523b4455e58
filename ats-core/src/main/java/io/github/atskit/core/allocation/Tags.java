package io.github.atskit.core.allocation;

import io.vavr.collection.Set;
import java.util.HashMap;
import java.util.Map;

/** Tags as bits, since every workbook is held against every reviewer. Only tags that a workbook asks for are counted. */
final class Tags {
    private final Map<String, Integer> bits = new HashMap<>();
    private final long[][] asked;
    private final long[][] known;

    Tags(WorkbookToPlace[] workbooks, ReviewerCapacity[] reviewers) {
        for (WorkbookToPlace workbook : workbooks) {
            workbook.expertise().forEach(tag -> bits.putIfAbsent(tag, bits.size()));
        }
        asked = new long[workbooks.length][];
        for (int w = 0; w < workbooks.length; w++) {
            asked[w] = bitsOf(workbooks[w].expertise());
        }
        known = new long[reviewers.length][];
        for (int r = 0; r < reviewers.length; r++) {
            known[r] = bitsOf(reviewers[r].expertise());
        }
    }

    private long[] bitsOf(Set<String> tags) {
        long[] words = new long[(bits.size() + Long.SIZE - 1) / Long.SIZE];
        for (String tag : tags) {
            Integer bit = bits.get(tag);
            if (bit != null) {
                words[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
            }
        }
        return words;
    }

    /** How many of the tags asked for this reviewer lacks. */
    int missing(int workbook, int reviewer) {
        int missing = 0;
        for (int i = 0; i < asked[workbook].length; i++) {
            missing += Long.bitCount(asked[workbook][i] & ~known[reviewer][i]);
        }
        return missing;
    }
}
