package io.github.atskit.core.allocation;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** A request laid out by number: workbooks and reviewers count from 0 in the order of their ids. Made once, then only read. */
final class Board {
    /** In the place of a cost: this reviewer is out of the question for this workbook. */
    static final long BARRED = -1;

    private final AllocationRequest request;
    private final WorkbookToPlace[] workbooks;
    private final ReviewerCapacity[] reviewers;
    private final Map<String, Integer> workbookNumbers;
    private final Map<String, Integer> reviewerNumbers;
    private final Barriers barriers;
    private final Tariff tariff;
    private final long[][] costs;

    Board(AllocationRequest request) {
        this.request = request;
        workbooks = request.workbooks().toJavaArray(WorkbookToPlace[]::new);
        reviewers = request.reviewers().toJavaArray(ReviewerCapacity[]::new);
        workbookNumbers = numbers(request.workbooks().map(WorkbookToPlace::id));
        reviewerNumbers = numbers(request.reviewers().map(ReviewerCapacity::id));
        Tags tags = new Tags(workbooks, reviewers);
        tariff = new Tariff(request, workbooks, reviewers, tags);
        barriers = new Barriers(request, this, tags);
        costs = priced();
    }

    private static Map<String, Integer> numbers(List<String> ids) {
        return HashMap.ofEntries(ids.zipWithIndex());
    }

    AllocationRequest request() {
        return request;
    }

    int workbooks() {
        return workbooks.length;
    }

    int reviewers() {
        return reviewers.length;
    }

    WorkbookToPlace workbook(int workbook) {
        return workbooks[workbook];
    }

    ReviewerCapacity reviewer(int reviewer) {
        return reviewers[reviewer];
    }

    /** The number of a workbook, or -1. */
    int workbookNumber(String id) {
        return workbookNumbers.getOrElse(id, -1);
    }

    /** The number of a reviewer, or -1. */
    int reviewerNumber(String id) {
        return reviewerNumbers.getOrElse(id, -1);
    }

    Barriers barriers() {
        return barriers;
    }

    Tariff tariff() {
        return tariff;
    }

    /** Which of the tags asked for this reviewer has, or lacks, in order. */
    List<String> tags(int workbook, int reviewer, boolean had) {
        return workbooks[workbook]
                .expertise()
                .filter(tag -> reviewers[reviewer].expertise().contains(tag) == had)
                .toList()
                .sorted();
    }

    /** What a pair costs but for the load, or {@link #BARRED}. */
    long cost(int workbook, int reviewer) {
        return costs[workbook][reviewer];
    }

    private long[][] priced() {
        long[][] priced = new long[workbooks.length][reviewers.length];
        for (int w = 0; w < workbooks.length; w++) {
            for (int r = 0; r < reviewers.length; r++) {
                priced[w][r] = barriers.areUp(w, r) ? BARRED : tariff.pair(w, r);
            }
        }
        return priced;
    }
}
