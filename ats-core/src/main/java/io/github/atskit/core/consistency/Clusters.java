package io.github.atskit.core.consistency;

import io.github.atskit.core.agreement.RatingsBuilder;
import java.util.ArrayList;

/**
 * The ratings of one workbook, part by part, until they are handed over as the clusters that they are. Small ones are counted first, so
 * that what a thousand workbooks have in common is handed over once.
 */
final class Clusters {
    private static final int BITS = 4;
    private static final int KEYS = 1 << 13;
    /** Has no number. */
    private static final int LARGE = 0;

    private final RatingsBuilder[] builders;
    private final ArrayList<ArrayList<int[]>> ofPart = new ArrayList<>();
    private final int[] key;
    private final GrowingInts touched = new GrowingInts();
    private final int[][] times;
    private final int[][][] known = new int[KEYS][][];

    /** Hands over to builders; parts without one take nothing. */
    Clusters(RatingsBuilder[] builders) {
        this.builders = builders;
        this.key = new int[builders.length];
        this.times = new int[builders.length][];
        for (int part = 0; part < builders.length; part++) {
            ofPart.add(new ArrayList<>());
        }
    }

    void add(int part, Lines.Line line) {
        ArrayList<int[]> cluster = ofPart.get(part);
        if (cluster.isEmpty()) {
            touched.add(part);
            key[part] = 1;
        }
        cluster.add(line.ratings());
        key[part] = longer(key[part], line.code());
    }

    /** The number of a cluster with one more line, in which each line has its own four bits. */
    private static int longer(int key, int code) {
        boolean small = code > 0 && code < 1 << BITS && key < KEYS >> BITS;
        return small && key != LARGE ? key << BITS | code : LARGE;
    }

    /** The workbook is complete. */
    void close() {
        for (int i = 0; i < touched.size(); i++) {
            int part = touched.get(i);
            close(part, ofPart.get(part));
            ofPart.get(part).clear();
        }
        touched.clear();
    }

    private void close(int part, ArrayList<int[]> cluster) {
        if (key[part] == LARGE) {
            builders[part].addCluster(cluster.toArray(new int[0][]));
            return;
        }
        if (times[part] == null) {
            times[part] = new int[KEYS];
        }
        times[part][key[part]]++;
        if (known[key[part]] == null) {
            known[key[part]] = cluster.toArray(new int[0][]);
        }
    }

    /** All workbooks are complete. */
    void handOver() {
        for (int part = 0; part < builders.length; part++) {
            for (int each = 0; times[part] != null && each < KEYS; each++) {
                if (times[part][each] > 0) {
                    builders[part].addClusters(times[part][each], known[each]);
                }
            }
        }
    }
}
