package io.github.atskit.core.consistency;

import io.github.atskit.core.agreement.RatingsBuilder;
import java.util.ArrayList;
import java.util.HashMap;

/** The ratings of one workbook, part by part, until they are handed over as the clusters that they are. */
final class Clusters {
    private final ArrayList<ArrayList<int[]>> ofPart = new ArrayList<>();
    private final GrowingInts touched = new GrowingInts();
    /** What clusters are handed over in, by length; a builder reads and keeps nothing. */
    private final HashMap<Integer, int[][]> trays = new HashMap<>();

    Clusters(int parts) {
        for (int part = 0; part < parts; part++) {
            ofPart.add(new ArrayList<>());
        }
    }

    void add(int part, int[] ratings) {
        ArrayList<int[]> cluster = ofPart.get(part);
        if (cluster.isEmpty()) {
            touched.add(part);
        }
        cluster.add(ratings);
    }

    void handOver(RatingsBuilder[] builders) {
        for (int i = 0; i < touched.size(); i++) {
            int part = touched.get(i);
            ArrayList<int[]> cluster = ofPart.get(part);
            int[][] tray = trays.computeIfAbsent(cluster.size(), length -> new int[length][]);
            builders[part].addCluster(cluster.toArray(tray));
            cluster.clear();
        }
        touched.clear();
    }
}
