package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Goes through an answer once, and remembers who has been given what. */
final class Checking {
    private final Board board;
    private final int[] given;
    private final int[] filled;
    private final Set<Assignment> seen = new HashSet<>();
    private final java.util.List<AllocationViolation> violations = new ArrayList<>();

    private Checking(Board board) {
        this.board = board;
        this.given = new int[board.reviewers()];
        this.filled = new int[board.workbooks()];
    }

    static List<AllocationViolation> violations(Board board, List<Assignment> answer) {
        Checking checking = new Checking(board);
        for (Assignment assignment : answer) {
            checking.look(Objects.requireNonNull(assignment, "an answer holds no null"));
        }
        return List.ofAll(checking.violations);
    }

    private void look(Assignment assignment) {
        int w = board.workbookNumber(assignment.workbook());
        int r = board.reviewerNumber(assignment.reviewer());
        when(w < 0, ViolationKind.UNKNOWN_WORKBOOK, assignment);
        when(r < 0, ViolationKind.UNKNOWN_REVIEWER, assignment);
        if (w >= 0 && r >= 0) {
            pair(w, r, assignment);
        }
        if (r >= 0) {
            given[r]++;
            when(given[r] > board.reviewer(r).room(), ViolationKind.OVER_CAPACITY, assignment);
        }
        if (w >= 0) {
            filled[w]++;
            when(filled[w] > board.workbook(w).openSeats(), ViolationKind.NO_OPEN_SEAT, assignment);
        }
    }

    private void pair(int w, int r, Assignment assignment) {
        Barriers barriers = board.barriers();
        boolean again = !seen.add(assignment);
        when(again || barriers.isUp(Exclusion.ASSIGNED, w, r), ViolationKind.SAME_REVIEWER_TWICE, assignment);
        List<AllocationConflict> conflicts = barriers.conflicts(w, r);
        if (!conflicts.isEmpty()) {
            violations.add(new AllocationViolation(ViolationKind.CONFLICT, assignment, conflicts));
        }
        when(barriers.isUp(Exclusion.LACKS_EXPERTISE, w, r), ViolationKind.LACKS_EXPERTISE, assignment);
        when(barriers.isUp(Exclusion.ABSENT, w, r), ViolationKind.ABSENT, assignment);
    }

    private void when(boolean wrong, ViolationKind kind, Assignment assignment) {
        if (wrong) {
            violations.add(new AllocationViolation(kind, assignment, List.empty()));
        }
    }
}
