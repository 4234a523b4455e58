package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import java.util.Arrays;

/** Tries out every allocation that the hard rules leave, and remembers the best. */
final class BruteForce {
    private final AllocationRequest request;
    private final List<Assignment> pairs;
    private final long[][] best = new long[1][];
    private final long[] tried = new long[1];

    private BruteForce(AllocationRequest request) {
        this.request = request;
        this.pairs = request.workbooks()
                .flatMap(workbook -> request.reviewers()
                        .filter(reviewer -> Stated.exclusions(request, List.empty(), workbook, reviewer)
                                .isEmpty())
                        .map(reviewer -> new Assignment(workbook.id(), reviewer.id())));
    }

    /** The worth of the best allocation, and behind it how many were tried. */
    static long[] best(AllocationRequest request) {
        BruteForce search = new BruteForce(request);
        search.go(0, List.empty());
        long[] answer = Arrays.copyOf(search.best[0], search.best[0].length + 1);
        answer[answer.length - 1] = search.tried[0];
        return answer;
    }

    private void go(int next, List<Assignment> chosen) {
        if (next == pairs.size()) {
            tried[0]++;
            long[] worth = Stated.worth(request, chosen);
            if (best[0] == null || Arrays.compare(worth, best[0]) > 0) {
                best[0] = worth;
            }
            return;
        }
        Assignment pair = pairs.get(next);
        if (fits(pair, chosen)) {
            go(next + 1, chosen.prepend(pair));
        }
        go(next + 1, chosen);
    }

    private boolean fits(Assignment pair, List<Assignment> chosen) {
        int taken = chosen.count(one -> one.workbook().equals(pair.workbook()));
        int given = chosen.count(one -> one.reviewer().equals(pair.reviewer()));
        return taken < Stated.workbook(request, pair.workbook()).openSeats()
                && given < Stated.reviewer(request, pair.reviewer()).room();
    }
}
