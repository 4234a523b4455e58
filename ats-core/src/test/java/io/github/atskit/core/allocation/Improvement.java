package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Looks for a round of moves that makes an answer better. A flow is one of least cost if and only if its residual network has no cycle of negative
 * cost, which the algorithm of Bellman and Ford finds; so this proves an answer where trying out everything would take for ever.
 */
final class Improvement {
    private static final long NONE = Long.MAX_VALUE / 4;
    /** More than any round can save; generated weights stay far below. */
    private static final long FINE = 10_000_000;

    private Improvement() {}

    static boolean exists(AllocationRequest request, List<Assignment> answer) {
        long[][] steps = network(request, answer);
        long[] distances = new long[steps.length];
        for (int round = 0; round < steps.length; round++) {
            if (!relax(steps, distances)) {
                return false;
            }
        }
        return true;
    }

    private static boolean relax(long[][] steps, long[] distances) {
        boolean nearer = false;
        for (int from = 0; from < steps.length; from++) {
            for (int to = 0; to < steps.length; to++) {
                if (steps[from][to] != NONE && distances[from] + steps[from][to] < distances[to]) {
                    distances[to] = distances[from] + steps[from][to];
                    nearer = true;
                }
            }
        }
        return nearer;
    }

    /** Reviewers, then the place of open seats, then the end of every way. */
    private static long[][] network(AllocationRequest request, List<Assignment> answer) {
        List<ReviewerCapacity> reviewers = request.reviewers();
        int open = reviewers.size();
        int end = open + 1;
        long[][] steps = new long[end + 1][end + 1];
        Arrays.stream(steps).forEach(row -> Arrays.fill(row, NONE));
        List<WorkbookToPlace> order = request.workbooks().sortBy(Improvement::place);
        for (WorkbookToPlace workbook : request.workbooks()) {
            long fine = FINE * (order.size() - order.indexWhere(one -> place(one) == place(workbook)));
            int held = answer.count(one -> one.workbook().equals(workbook.id()));
            for (int from = 0; from <= open; from++) {
                boolean sits = from == open
                        ? held < workbook.openSeats()
                        : answer.contains(new Assignment(
                                workbook.id(), reviewers.get(from).id()));
                for (int to = 0; sits && to <= open; to++) {
                    boolean may = to == open
                            || Stated.exclusions(request, answer, workbook, reviewers.get(to))
                                    .removeAll(Exclusion.TAKEN)
                                    .isEmpty();
                    if (to != from && may) {
                        long cost = cost(request, workbook, to, fine) - cost(request, workbook, from, fine);
                        steps[from][to] = Math.min(steps[from][to], cost);
                    }
                }
                steps[end][open] = from == open && sits ? 0 : steps[end][open];
            }
        }
        steps[open][end] = 0;
        for (int r = 0; r < open; r++) {
            ReviewerCapacity reviewer = reviewers.get(r);
            long given = answer.count(one -> one.reviewer().equals(reviewer.id()));
            if (given < reviewer.room()) {
                steps[r][end] = step(request, reviewer, reviewer.load() + given + 1);
            }
            if (given > 0) {
                steps[end][r] = -step(request, reviewer, reviewer.load() + given);
            }
        }
        return steps;
    }

    private static long place(WorkbookToPlace workbook) {
        return -(long) workbook.priority() * 1_000_000
                + workbook.due().map(LocalDate::toEpochDay).getOrElse(900_000L);
    }

    private static long cost(AllocationRequest request, WorkbookToPlace workbook, int place, long fine) {
        return place == request.reviewers().size()
                ? fine
                : Stated.pairCost(request, workbook, request.reviewers().get(place));
    }

    private static long step(AllocationRequest request, ReviewerCapacity reviewer, long n) {
        return request.weights().unevenness() * (2 * n - 1) / reviewer.capacity();
    }
}
