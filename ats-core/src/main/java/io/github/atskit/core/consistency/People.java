package io.github.atskit.core.consistency;

import java.util.Arrays;

/**
 * How many participants each part of the judgements speaks of. Workbooks come in ascending order, one is one participant's. The first
 * few of each part are remembered, enough to tell how many people several small parts speak of together.
 */
final class People {
    private final int smallest;
    private final int[] count;
    private final int[] last;
    private final int[][] first;

    People(int parts, int smallest) {
        this.smallest = smallest;
        this.count = new int[parts];
        this.last = new int[parts];
        this.first = new int[parts][];
        Arrays.fill(last, -1);
    }

    void note(int part, int workbook) {
        if (last[part] == workbook) {
            return;
        }
        last[part] = workbook;
        if (first[part] == null) {
            first[part] = new int[smallest];
        }
        if (count[part] < smallest) {
            first[part][count[part]] = workbook;
        }
        count[part]++;
    }

    int smallest() {
        return smallest;
    }

    int parts() {
        return count.length;
    }

    int count(int part) {
        return count[part];
    }

    boolean isFew(int part) {
        return count[part] < smallest;
    }

    /** The first workbooks of a part: all of them where there are few. */
    int[] first(int part) {
        return count[part] == 0 ? new int[0] : Arrays.copyOf(first[part], Math.min(smallest, count[part]));
    }
}
