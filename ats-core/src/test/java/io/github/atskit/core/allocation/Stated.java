package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;

/** The rules and the cost as the documentation states them, written down once more and in the plainest way. */
final class Stated {
    private Stated() {}

    static WorkbookToPlace workbook(AllocationRequest request, String id) {
        return request.workbooks().find(one -> one.id().equals(id)).get();
    }

    static ReviewerCapacity reviewer(AllocationRequest request, String id) {
        return request.reviewers().find(one -> one.id().equals(id)).get();
    }

    static List<AllocationConflict> conflicts(AllocationRequest request, WorkbookToPlace workbook, String reviewer) {
        return request.conflicts()
                .filter(conflict -> conflict.reviewer().equals(reviewer))
                .filter(conflict -> switch (conflict.scope()) {
                    case WORKBOOK -> conflict.id().equals(workbook.id());
                    case PARTICIPANT -> workbook.participant().contains(conflict.id());
                    case CENTRE -> workbook.centre().contains(conflict.id());
                })
                .map(Conflict::kind)
                .distinct()
                .sorted();
    }

    /** Everything that rules a reviewer out for one more seat beside an answer. */
    static List<Exclusion> exclusions(
            AllocationRequest request, List<Assignment> answer, WorkbookToPlace workbook, ReviewerCapacity reviewer) {
        List<Exclusion> found = List.empty();
        if (workbook.assigned().contains(reviewer.id())
                || answer.contains(new Assignment(workbook.id(), reviewer.id()))) {
            found = found.append(Exclusion.ASSIGNED);
        }
        if (!conflicts(request, workbook, reviewer.id()).isEmpty()) {
            found = found.append(Exclusion.CONFLICT);
        }
        if (workbook.expertiseRequired() && !reviewer.expertise().containsAll(workbook.expertise())) {
            found = found.append(Exclusion.LACKS_EXPERTISE);
        }
        if (reviewer.absences().exists(absence -> absence.includes(request.day()))) {
            found = found.append(Exclusion.ABSENT);
        }
        int given = answer.count(one -> one.reviewer().equals(reviewer.id()));
        if (reviewer.load() >= reviewer.capacity()) {
            found = found.append(Exclusion.FULL);
        } else if (reviewer.load() + given >= reviewer.capacity()) {
            found = found.append(Exclusion.TAKEN);
        }
        return found;
    }

    /** Whether an answer keeps every hard rule. */
    static boolean isAllowed(AllocationRequest request, List<Assignment> answer) {
        List<Assignment> before = List.empty();
        for (Assignment assignment : answer) {
            WorkbookToPlace workbook = workbook(request, assignment.workbook());
            ReviewerCapacity reviewer = reviewer(request, assignment.reviewer());
            int taken = before.count(one -> one.workbook().equals(workbook.id()))
                    + workbook.assigned().size();
            if (taken >= workbook.seats()
                    || !exclusions(request, before, workbook, reviewer).isEmpty()) {
                return false;
            }
            before = before.append(assignment);
        }
        return true;
    }

    static long pairCost(AllocationRequest request, WorkbookToPlace workbook, ReviewerCapacity reviewer) {
        AllocationWeights weights = request.weights();
        long cost = weights.missingExpertise()
                * workbook.expertise().count(tag -> !reviewer.expertise().contains(tag));
        if (!workbook.reviewedBefore().isEmpty() && !workbook.reviewedBefore().contains(reviewer.id())) {
            cost += weights.changeOfReviewer();
        }
        if (workbook.due().isDefined()) {
            LocalDate day = request.day().plusDays(1);
            for (int n = 0; n < 366 && !day.isAfter(workbook.due().get()); n++) {
                cost += reviewer.isAbsent(day) ? weights.absentDay() : 0;
                day = day.plusDays(1);
            }
        }
        return cost;
    }

    static long cost(AllocationRequest request, List<Assignment> answer) {
        long cost = 0;
        for (Assignment assignment : answer) {
            cost += pairCost(
                    request, workbook(request, assignment.workbook()), reviewer(request, assignment.reviewer()));
        }
        for (ReviewerCapacity reviewer : request.reviewers()) {
            long given = answer.count(one -> one.reviewer().equals(reviewer.id()));
            for (long n = reviewer.load() + 1; n <= reviewer.load() + given; n++) {
                cost += request.weights().unevenness() * (2 * n - 1) / reviewer.capacity();
            }
        }
        return cost;
    }

    /** How good an answer is: all seats, then the seats of each rank from the first, then the cost, below 0. Greater is better. */
    static long[] worth(AllocationRequest request, List<Assignment> answer) {
        List<WorkbookToPlace> ranks = request.workbooks()
                .sortBy(workbook -> -(long) workbook.priority() * 1_000_000
                        + workbook.due().map(LocalDate::toEpochDay).getOrElse(900_000L));
        List<Option<LocalDate>> dues = ranks.map(WorkbookToPlace::due);
        List<long[]> seats = List.empty();
        for (int i = 0; i < ranks.size(); i++) {
            WorkbookToPlace workbook = ranks.get(i);
            long filled = answer.count(one -> one.workbook().equals(workbook.id()));
            boolean same = i > 0
                    && ranks.get(i - 1).priority() == workbook.priority()
                    && dues.get(i - 1).equals(dues.get(i));
            if (same) {
                seats.last()[0] += filled;
            } else {
                seats = seats.append(new long[] {filled});
            }
        }
        long[] worth = new long[seats.size() + 2];
        worth[0] = answer.size();
        for (int i = 0; i < seats.size(); i++) {
            worth[i + 1] = seats.get(i)[0];
        }
        worth[worth.length - 1] = -cost(request, answer);
        return worth;
    }
}
