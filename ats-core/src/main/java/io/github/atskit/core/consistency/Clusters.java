package io.github.atskit.core.consistency;

import io.github.atskit.core.agreement.RatingsBuilder;
import java.util.ArrayList;

/** The ratings of one workbook, part by part, until they are handed over as the clusters that they are. */
final class Clusters {
    private final ArrayList<ArrayList<int[]>> ofPart = new ArrayList<>();
    private final GrowingInts touched = new GrowingInts();

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
            builders[part].addCluster(cluster.toArray(new int[0][]));
            cluster.clear();
        }
        touched.clear();
    }
}
