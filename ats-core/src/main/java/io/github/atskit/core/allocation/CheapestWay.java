package io.github.atskit.core.allocation;

import java.util.Arrays;

/**
 * Lets a seat in by the cheapest way: Dijkstra's search over the reviewers, with potentials that keep every step at 0 or more. Small and dense, so
 * it looks at all reviewers instead of keeping a queue.
 */
final class CheapestWay {
    private static final long FAR = Long.MAX_VALUE;
    private static final int NOWHERE = -1;
    /** In the place of the one before: the new seat itself. */
    private static final int SEAT = -1;

    private final Board board;
    private final Seating seating;
    /** Relative to the end of every way, whose own is always 0. */
    private final long[] potentials;

    private final long[] distances;
    private final int[] before;
    private final boolean[] settled;

    CheapestWay(Board board, Seating seating) {
        this.board = board;
        this.seating = seating;
        this.potentials = new long[seating.places()];
        this.distances = new long[seating.places()];
        this.before = new int[seating.places()];
        this.settled = new boolean[seating.places()];
    }

    /** Gives a seat of a workbook out, or leaves one open, and hands on whatever that makes cheaper. */
    void letIn(int workbook) {
        begin(workbook);
        long end = FAR;
        int last = NOWHERE;
        for (int place = nearest(end); place != NOWHERE; place = nearest(end)) {
            settled[place] = true;
            if (hasRoom(place)) {
                long distance = distances[place] + lastStep(place) + potentials[place];
                if (distance < end) {
                    end = distance;
                    last = place;
                }
            }
            goOn(place);
        }
        for (int place = 0; place < potentials.length; place++) {
            // What is farther than the end was not settled, and keeps its potential.
            potentials[place] -= distances[place] < end ? end - distances[place] : 0;
        }
        handOn(workbook, last);
    }

    private void begin(int workbook) {
        for (int place = 0; place < distances.length; place++) {
            distances[place] =
                    seating.mayTake(workbook, place) ? seating.cost(workbook, place) - potentials[place] : FAR;
            before[place] = SEAT;
        }
        Arrays.fill(settled, false);
    }

    /** The nearest place that is not settled and nearer than the end; of equals the first. */
    private int nearest(long end) {
        int nearest = NOWHERE;
        long least = end;
        for (int place = 0; place < distances.length; place++) {
            if (!settled[place] && distances[place] < least) {
                least = distances[place];
                nearest = place;
            }
        }
        return nearest;
    }

    private boolean hasRoom(int place) {
        return seating.isOpen(place)
                || seating.size(place) < board.reviewer(place).room();
    }

    private long lastStep(int place) {
        return seating.isOpen(place)
                ? 0
                : board.tariff().step(place, board.reviewer(place).load() + seating.size(place) + 1L);
    }

    private void goOn(int place) {
        long base = distances[place] + potentials[place];
        for (int next = 0; next < distances.length; next++) {
            long move = seating.moveCost(place, next);
            if (!settled[next] && move != Seating.NO_MOVE && base + move - potentials[next] < distances[next]) {
                distances[next] = base + move - potentials[next];
                before[next] = place;
            }
        }
    }

    /** Walks the way back from its end: each place gives the cheapest workbook to the next, and the first takes the new seat. */
    private void handOn(int workbook, int last) {
        int[] movers = new int[before.length];
        for (int place = last; place != SEAT; place = before[place]) {
            movers[place] = before[place] == SEAT ? workbook : seating.mover(before[place], place);
        }
        for (int place = last; place != SEAT; place = before[place]) {
            if (before[place] != SEAT) {
                seating.take(movers[place], before[place]);
            }
            seating.put(movers[place], place);
        }
    }
}
