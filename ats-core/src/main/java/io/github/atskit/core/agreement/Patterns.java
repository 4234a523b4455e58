package io.github.atskit.core.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Different units and different clusters of them, in an order that depends on nothing but what they are. */
record Patterns(int[][] units, int[][] clusters, int[] times) {

    static Patterns of(Sequences units, Sequences clusters) {
        int[][] found = IntStream.range(0, units.size()).mapToObj(units::get).toArray(int[][]::new);
        int[] order = order(found);
        int[] rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        int[][] ranked = IntStream.range(0, clusters.size())
                .mapToObj(id -> Arrays.stream(clusters.get(id))
                        .map(unit -> rank[unit])
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        int[] sorted = order(ranked);
        return new Patterns(
                Arrays.stream(order).mapToObj(id -> found[id]).toArray(int[][]::new),
                Arrays.stream(sorted).mapToObj(id -> ranked[id]).toArray(int[][]::new),
                Arrays.stream(sorted).map(clusters::times).toArray());
    }

    private static int[] order(int[][] sequences) {
        return IntStream.range(0, sequences.length)
                .boxed()
                .sorted(Comparator.comparing(id -> sequences[id], Arrays::compare))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
