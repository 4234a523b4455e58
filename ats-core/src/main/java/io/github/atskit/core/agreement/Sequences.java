package io.github.atskit.core.agreement;

/** Different sequences of whole numbers, each kept once and counted. Takes as much room as there are different ones. */
final class Sequences {
    private static final int FIRST = 64;

    private final GrowingInts elements = new GrowingInts();
    private final GrowingInts ends = new GrowingInts();
    private final GrowingInts times = new GrowingInts();
    /** Open addressing; 0 is free, else the id and 1. */
    private final int[][] index = {new int[FIRST]};

    /** Counts a sequence and tells its id: 0 for the first, 1 for the next that is different. */
    int add(int[] from, int length, int count) {
        int[] table = index[0];
        int slot = hash(from, length) & table.length - 1;
        while (table[slot] != 0) {
            int id = table[slot] - 1;
            if (isAt(id, from, length)) {
                times.set(id, plus(times.get(id), count));
                return id;
            }
            slot = slot + 1 & table.length - 1;
        }
        return append(from, length, count, slot);
    }

    private static int plus(int count, int more) {
        if (count > Integer.MAX_VALUE - more) {
            throw new IllegalArgumentException("the same ratings come at most 2,147,483,647 times");
        }
        return count + more;
    }

    private boolean isAt(int id, int[] other, int length) {
        int start = start(id);
        return ends.get(id) - start == length && elements.matches(start, other, length);
    }

    private int start(int id) {
        return id == 0 ? 0 : ends.get(id - 1);
    }

    private int append(int[] from, int length, int count, int slot) {
        int id = ends.size();
        for (int i = 0; i < length; i++) {
            elements.add(from[i]);
        }
        ends.add(elements.size());
        times.add(count);
        index[0][slot] = id + 1;
        if (2 * ends.size() > index[0].length) {
            grow();
        }
        return id;
    }

    private void grow() {
        int[] larger = new int[2 * index[0].length];
        for (int id = 0; id < ends.size(); id++) {
            int[] sequence = get(id);
            int slot = hash(sequence, sequence.length) & larger.length - 1;
            while (larger[slot] != 0) {
                slot = slot + 1 & larger.length - 1;
            }
            larger[slot] = id + 1;
        }
        index[0] = larger;
    }

    private static int hash(int[] from, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ from[i]) * 0x9e3779b1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    int size() {
        return ends.size();
    }

    int[] get(int id) {
        return elements.slice(start(id), ends.get(id));
    }

    int times(int id) {
        return times.get(id);
    }
}
