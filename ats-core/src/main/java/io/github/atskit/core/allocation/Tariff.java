package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What things cost, as {@link AllocationWeights} states it. */
final class Tariff {
    /** Days away are counted for a year and no longer. */
    private static final int DAYS = 366;

    private final AllocationWeights weights;
    private final WorkbookToPlace[] workbooks;
    private final ReviewerCapacity[] reviewers;
    private final Tags tags;
    /** How many of the days counted belong to a workbook: those up to its due day. */
    private final int[] days;
    /** Of each reviewer, how many of the first n days they are away, for n from 0. */
    private final int[][] away;

    Tariff(AllocationRequest request, WorkbookToPlace[] workbooks, ReviewerCapacity[] reviewers, Tags tags) {
        this.weights = request.weights();
        this.workbooks = workbooks;
        this.reviewers = reviewers;
        this.tags = tags;
        this.days = new int[workbooks.length];
        for (int w = 0; w < workbooks.length; w++) {
            days[w] = workbooks[w].due().isDefined()
                    ? days(request.day(), workbooks[w].due().get())
                    : 0;
        }
        this.away = new int[reviewers.length][];
        for (int r = 0; r < reviewers.length; r++) {
            away[r] = away(request.day(), reviewers[r]);
        }
    }

    private static int days(LocalDate day, LocalDate due) {
        return (int) Math.max(0, Math.min(DAYS, ChronoUnit.DAYS.between(day, due)));
    }

    private static int[] away(LocalDate day, ReviewerCapacity reviewer) {
        int[] away = new int[DAYS + 1];
        if (!reviewer.absences().isEmpty()) {
            int left = days(day, LocalDate.MAX);
            for (int n = 1; n <= DAYS; n++) {
                away[n] = away[n - 1] + (n <= left && reviewer.isAbsent(day.plusDays(n)) ? 1 : 0);
            }
        }
        return away;
    }

    /** What a pair costs but for the load. */
    long pair(int workbook, int reviewer) {
        return missingExpertise(workbook, reviewer)
                + changeOfReviewer(workbook, reviewer)
                + absentDays(workbook, reviewer);
    }

    private long missingExpertise(int workbook, int reviewer) {
        return weights.missingExpertise() * tags.missing(workbook, reviewer);
    }

    private long changeOfReviewer(int workbook, int reviewer) {
        var before = workbooks[workbook].reviewedBefore();
        return before.isEmpty() || before.contains(reviewers[reviewer].id()) ? 0 : weights.changeOfReviewer();
    }

    private long absentDays(int workbook, int reviewer) {
        return weights.absentDay() * away[reviewer][days[workbook]];
    }

    /** What a reviewer's n-th workbook costs, n from 1; the reviewer's capacity is 1 or more. */
    long step(int reviewer, long n) {
        return weights.unevenness() * (2 * n - 1) / reviewers[reviewer].capacity();
    }

    /** The parts of what a pair costs where it is the reviewer's n-th workbook; those that cost nothing are left out. */
    List<CostPart> parts(int workbook, int reviewer, long n) {
        return costing(List.of(
                new CostPart(CostKind.MISSING_EXPERTISE, missingExpertise(workbook, reviewer)),
                new CostPart(CostKind.CHANGE_OF_REVIEWER, changeOfReviewer(workbook, reviewer)),
                new CostPart(CostKind.ABSENT_DAYS, absentDays(workbook, reviewer)),
                new CostPart(CostKind.UNEVENNESS, step(reviewer, n))));
    }

    /** By how much one pair with its load costs more than another, by kind; kinds without a difference are left out. */
    List<CostPart> difference(int workbook, int to, long toN, int from, long fromN) {
        return costing(List.of(
                new CostPart(
                        CostKind.MISSING_EXPERTISE, missingExpertise(workbook, to) - missingExpertise(workbook, from)),
                new CostPart(
                        CostKind.CHANGE_OF_REVIEWER, changeOfReviewer(workbook, to) - changeOfReviewer(workbook, from)),
                new CostPart(CostKind.ABSENT_DAYS, absentDays(workbook, to) - absentDays(workbook, from)),
                new CostPart(CostKind.UNEVENNESS, step(to, toN) - step(from, fromN))));
    }

    private static List<CostPart> costing(List<CostPart> parts) {
        return parts.filter(part -> part.cost() != 0);
    }
}
