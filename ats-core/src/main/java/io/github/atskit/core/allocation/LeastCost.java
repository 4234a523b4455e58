package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import java.util.Arrays;

/**
 * Min-cost flow by successive shortest paths. Seats are let in one after the other; each takes the cheapest way to a reviewer with room, where a
 * workbook on the way may be handed on to somebody else. Every flow on the way is one of least cost for the seats let in so far, so the last one is.
 *
 * <p>The network is kept small: its nodes are the reviewers and one place where seats stay open. A step from one reviewer to another is the cheapest
 * {@linkplain Seating move} of a workbook between the two. To leave a seat open costs a fine that exceeds whatever could be saved by it, and rises with its rank; since
 * the sets of seats that can be given out together are those of a matroid, the least sum of fines is the allocation with as many seats as
 * possible of the first rank, then of the second, and so on, and it is one with as many seats as possible at all.
 */
final class LeastCost {
    private final Board board;
    private final Seating seating;
    private final CheapestWay way;

    private LeastCost(AllocationRequest request) {
        board = new Board(request);
        seating = new Seating(board, costs());
        way = new CheapestWay(board, seating);
    }

    static List<Assignment> solve(AllocationRequest request) {
        LeastCost solver = new LeastCost(request);
        for (int w = 0; w < solver.board.workbooks(); w++) {
            for (int seat = solver.board.workbook(w).openSeats(); seat > 0; seat--) {
                solver.way.letIn(w);
            }
        }
        return solver.seating.assignments();
    }

    /** What every pair costs, and in the last column the fine for leaving a seat of the workbook open. */
    private long[][] costs() {
        int reviewers = board.reviewers();
        int[] ranks = Ranks.of(board);
        int last = Arrays.stream(ranks).max().orElse(0);
        // A way that turns around passes a reviewer once at most, so it can save no more than this.
        long fine = Math.multiplyExact(2L * (reviewers + 2), dearest() + 1);
        long[][] costs = new long[board.workbooks()][reviewers + 1];
        for (int w = 0; w < costs.length; w++) {
            for (int r = 0; r < reviewers; r++) {
                costs[w][r] = board.cost(w, r);
            }
            costs[w][reviewers] = Math.multiplyExact(fine, last - ranks[w] + 1L);
        }
        return costs;
    }

    /** The most that a pair, or a reviewer's last workbook, can cost. */
    private long dearest() {
        long dearest = 0;
        for (int r = 0; r < board.reviewers(); r++) {
            for (int w = 0; w < board.workbooks(); w++) {
                dearest = Math.max(dearest, board.cost(w, r));
            }
            if (board.reviewer(r).room() > 0) {
                dearest = Math.max(
                        dearest, board.tariff().step(r, board.reviewer(r).capacity()));
            }
        }
        return dearest;
    }
}
