package io.github.atskit.core.consistency;

import java.util.ArrayList;

/** Numbers, as many as come. They grow by pieces, so that nothing is copied while they do. */
final class GrowingInts {
    private static final int BITS = 13;
    private static final int PIECE = 1 << BITS;

    private final ArrayList<int[]> pieces = new ArrayList<>();
    private final int[] size = new int[1];

    void add(int number) {
        int piece = size[0] >> BITS;
        if (piece == pieces.size()) {
            pieces.add(new int[PIECE]);
        }
        pieces.get(piece)[size[0] & PIECE - 1] = number;
        size[0]++;
    }

    int size() {
        return size[0];
    }

    void clear() {
        size[0] = 0;
    }

    int get(int index) {
        return pieces.get(index >> BITS)[index & PIECE - 1];
    }

    /** The numbers, each replaced by its place. */
    int[] through(int[] places) {
        int[] replaced = toArray();
        for (int i = 0; i < replaced.length; i++) {
            replaced[i] = places[replaced[i]];
        }
        return replaced;
    }

    int[] toArray() {
        int[] all = new int[size[0]];
        for (int from = 0; from < all.length; from += PIECE) {
            System.arraycopy(pieces.get(from >> BITS), 0, all, from, Math.min(PIECE, all.length - from));
        }
        return all;
    }
}
