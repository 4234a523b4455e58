package io.github.atskit.core.consistency;

import io.github.atskit.core.internal.SeededNumbers;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The same things parted in several ways, told side by side. What is left out of one way can follow from the others: where March holds one
 * whole cohort and three people of another, March less that cohort is those three. Each part is a sum of cells, the pieces that no way of
 * parting divides, so whether something follows is a matter of adding and subtracting. If it does, the smallest of the parts that it takes
 * is left out too, until nothing follows.
 */
final class Crossing {
    /** Ways with more parts, or all ways together: the finest are guarded by themselves only, or it would take too long. */
    private static final int MOST_OF_ONE = 300;

    private static final int MOST = 600;

    /** More numbers than parts, so that nothing follows by chance. */
    private static final int SPARE = 8;

    private final Disclosure[] told;
    private final boolean[] isLookedAt;
    private final boolean hides;
    private final HashMap<Long, int[]> cells = new HashMap<>();

    /** A part of one of the ways. */
    private record Place(int way, int part) {}

    /** Begins with what is told of each way by itself; the first is the whole. */
    Crossing(Disclosure... told) {
        this.told = told.clone();
        this.isLookedAt = new boolean[told.length];
        int parts = 0;
        for (int way : byParts(told)) {
            parts += told[way].count();
            isLookedAt[way] = told[way].count() <= MOST_OF_ONE && parts <= MOST;
        }
        boolean hidden = false;
        for (int way = 0; way < told.length; way++) {
            hidden |= !hidden(way).isEmpty();
        }
        this.hides = hidden;
    }

    /** The ways with the fewest parts first. */
    private static int[] byParts(Disclosure... told) {
        return IntStream.range(0, told.length)
                .boxed()
                .sorted(Comparator.comparingInt(way -> told[way].count()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private List<int[]> hidden(int way) {
        return isLookedAt[way] ? told[way].hidden() : List.of();
    }

    /** Whether anything is hidden that could follow; if not, nobody has to say what lies where. */
    boolean hidesAnything() {
        return hides;
    }

    /** Something lies in these parts, one of each way. */
    void note(int... parts) {
        int[] cell = parts.clone();
        long key = 0;
        for (int way = 0; way < cell.length; way++) {
            cell[way] = isLookedAt[way] ? cell[way] : 0;
            key = SeededNumbers.bits(key, cell[way] + 1L);
        }
        cells.putIfAbsent(key, cell);
    }

    /** What may be told of each way beside the others. */
    Disclosure[] told() {
        if (hides) {
            long[][][] vectors = vectors(places().size() + SPARE);
            for (Option<Place> leak = leak(vectors); leak.isDefined(); leak = leak(vectors)) {
                Place left = leak.get();
                told[left.way()] = told[left.way()].without(left.part());
            }
        }
        return told.clone();
    }

    /** The smallest part without which something hidden would not follow in the way in which it does now. */
    private Option<Place> leak(long[][][] vectors) {
        List<Place> places = places();
        Span span = new Span(places.size());
        for (int number = 0; number < places.size(); number++) {
            Place place = places.get(number);
            span.add(number, vectors[place.way()][place.part()]);
        }
        for (int way = 1; way < told.length; way++) {
            for (int[] hidden : hidden(way)) {
                boolean[] used = span.makes(sum(vectors[way], hidden));
                Option<Place> smallest = smallest(places, used);
                if (smallest.isDefined()) {
                    return smallest;
                }
            }
        }
        return Option.none();
    }

    private Option<Place> smallest(List<Place> places, boolean[] used) {
        Option<Place> found = Option.none();
        for (int number = 0; number < used.length; number++) {
            Place place = places.get(number);
            if (used[number] && place.way() > 0 && found.forAll(before -> people(place) < people(before))) {
                found = Option.some(place);
            }
        }
        return found;
    }

    private int people(Place place) {
        return told[place.way()].participants(place.part());
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int way = 0; way < told.length; way++) {
            for (int part = 0; isLookedAt[way] && part < told[way].count(); part++) {
                if (told[way].tells(part)) {
                    places.add(new Place(way, part));
                }
            }
        }
        return places;
    }

    /** Of each way and part the sum of its cells, of which each has numbers that look like chance. */
    private long[][][] vectors(int width) {
        long[][][] vectors = new long[told.length][][];
        for (int way = 0; way < told.length; way++) {
            vectors[way] = new long[isLookedAt[way] ? told[way].count() : 1][width];
        }
        cells.forEach((key, cell) -> {
            for (int i = 0; i < width; i++) {
                long number = SeededNumbers.bits(key, i) >>> 33;
                for (int way = 0; way < cell.length; way++) {
                    long[] sum = vectors[way][cell[way]];
                    sum[i] = (sum[i] + number) % Span.PRIME;
                }
            }
        });
        return vectors;
    }

    private static long[] sum(long[][] vectors, int... parts) {
        long[] sum = vectors[parts[0]].clone();
        for (int at = 1; at < parts.length; at++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] = (sum[i] + vectors[parts[at]][i]) % Span.PRIME;
            }
        }
        return sum;
    }
}
