package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import java.util.Arrays;

/**
 * Who has which workbooks while an allocation is sought, and what the cheapest move of one between two reviewers is. The place after the last reviewer
 * is where seats stay open; it takes any number, also of one workbook.
 */
final class Seating {
    /** No workbook can be moved. */
    static final long NO_MOVE = Long.MAX_VALUE;

    private static final int NONE = -1;
    private static final int FIRST_ROOM = 8;

    private final Board board;
    private final long[][] costs;
    private final int places;
    /** Of each place its workbooks, in the first {@code sizes} elements. */
    private final int[][] members;

    private final int[] sizes;
    private final boolean[][] sits;
    private final long[][] moveCosts;
    private final int[][] movers;

    Seating(Board board, long[][] costs) {
        this.board = board;
        this.costs = costs;
        this.places = board.reviewers() + 1;
        this.members = new int[places][FIRST_ROOM];
        this.sizes = new int[places];
        this.sits = new boolean[board.workbooks()][places];
        this.moveCosts = new long[places][places];
        this.movers = new int[places][places];
        for (int from = 0; from < places; from++) {
            Arrays.fill(moveCosts[from], NO_MOVE);
            Arrays.fill(movers[from], NONE);
        }
    }

    int places() {
        return places;
    }

    boolean isOpen(int place) {
        return place == places - 1;
    }

    int size(int place) {
        return sizes[place];
    }

    /** Whether a seat of a workbook may be given to a place that it has no seat at now. */
    boolean mayTake(int workbook, int place) {
        return costs[workbook][place] != Board.BARRED && (isOpen(place) || !sits[workbook][place]);
    }

    long cost(int workbook, int place) {
        return costs[workbook][place];
    }

    /** What the cheapest move between two places costs, below 0 where it saves; {@link #NO_MOVE} where there is none. */
    long moveCost(int from, int to) {
        return moveCosts[from][to];
    }

    /** Which workbook the cheapest move is of. */
    int mover(int from, int to) {
        return movers[from][to];
    }

    /** Gives a workbook a seat more. */
    void put(int workbook, int place) {
        if (sizes[place] == members[place].length) {
            members[place] = Arrays.copyOf(members[place], 2 * sizes[place]);
        }
        members[place][sizes[place]++] = workbook;
        sits[workbook][place] = true;
        for (int to = 0; to < places; to++) {
            offer(workbook, place, to);
        }
        for (int other = 0; other < places; other++) {
            if (other != place && sits[workbook][other] && movers[other][place] == workbook) {
                seek(other, place);
            }
        }
    }

    /** Takes a seat away from a workbook that has one there. */
    void take(int workbook, int place) {
        int at = 0;
        while (members[place][at] != workbook) {
            at++;
        }
        members[place][at] = members[place][--sizes[place]];
        sits[workbook][place] = isOpen(place) && has(place, workbook);
        for (int to = 0; to < places; to++) {
            if (movers[place][to] == workbook) {
                seek(place, to);
            }
        }
        for (int other = 0; other < places; other++) {
            if (other != place && sits[workbook][other]) {
                offer(workbook, other, place);
            }
        }
    }

    private boolean has(int place, int workbook) {
        for (int i = 0; i < sizes[place]; i++) {
            if (members[place][i] == workbook) {
                return true;
            }
        }
        return false;
    }

    /** Takes note of a move if it is the cheapest so far; of equals the first workbook moves. */
    private void offer(int workbook, int from, int to) {
        if (from == to || !mayTake(workbook, to)) {
            return;
        }
        long cost = costs[workbook][to] - costs[workbook][from];
        if (cost < moveCosts[from][to] || cost == moveCosts[from][to] && workbook < movers[from][to]) {
            moveCosts[from][to] = cost;
            movers[from][to] = workbook;
        }
    }

    private void seek(int from, int to) {
        moveCosts[from][to] = NO_MOVE;
        movers[from][to] = NONE;
        for (int i = 0; i < sizes[from]; i++) {
            offer(members[from][i], from, to);
        }
    }

    /** The seats that reviewers have, by workbook and then reviewer. */
    List<Assignment> assignments() {
        List<Assignment> assignments = List.empty();
        for (int w = board.workbooks() - 1; w >= 0; w--) {
            for (int r = board.reviewers() - 1; r >= 0; r--) {
                if (sits[w][r]) {
                    assignments = assignments.prepend(new Assignment(
                            board.workbook(w).id(), board.reviewer(r).id()));
                }
            }
        }
        return assignments;
    }
}
