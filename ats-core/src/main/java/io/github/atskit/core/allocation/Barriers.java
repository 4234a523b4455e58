package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** What keeps reviewers from workbooks before anything is given out. */
final class Barriers {
    private static final AllocationConflict[] KINDS = AllocationConflict.values();

    private final Board board;
    /** A bit for each {@link Exclusion}, by its place in the order, for each workbook and reviewer. */
    private final int[][] exclusions;
    /** A bit for each {@link AllocationConflict}, likewise. */
    private final int[][] conflicts;

    Barriers(AllocationRequest request, Board board, Tags tags) {
        this.board = board;
        this.exclusions = new int[board.workbooks()][board.reviewers()];
        this.conflicts = new int[board.workbooks()][board.reviewers()];
        assigned();
        conflicts(request.conflicts());
        expertise(tags);
        reviewers(request);
    }

    private void assigned() {
        for (int w = 0; w < board.workbooks(); w++) {
            for (String reviewer : board.workbook(w).assigned()) {
                int r = board.reviewerNumber(reviewer);
                if (r >= 0) {
                    exclusions[w][r] |= bit(Exclusion.ASSIGNED);
                }
            }
        }
    }

    private void conflicts(List<Conflict> all) {
        Map<String, java.util.List<Integer>> byParticipant = new HashMap<>();
        Map<String, java.util.List<Integer>> byCentre = new HashMap<>();
        for (int w = 0; w < board.workbooks(); w++) {
            index(byParticipant, board.workbook(w).participant(), w);
            index(byCentre, board.workbook(w).centre(), w);
        }
        for (Conflict conflict : all) {
            int r = board.reviewerNumber(conflict.reviewer());
            if (r >= 0) {
                switch (conflict.scope()) {
                    case WORKBOOK -> bar(board.workbookNumber(conflict.id()), r, conflict.kind());
                    case PARTICIPANT -> barAll(byParticipant, conflict, r);
                    case CENTRE -> barAll(byCentre, conflict, r);
                }
            }
        }
    }

    private static void index(Map<String, java.util.List<Integer>> index, Option<String> id, int workbook) {
        if (id.isDefined()) {
            index.computeIfAbsent(id.get(), none -> new ArrayList<>()).add(workbook);
        }
    }

    private void barAll(Map<String, java.util.List<Integer>> index, Conflict conflict, int reviewer) {
        for (int w : index.getOrDefault(conflict.id(), java.util.List.of())) {
            bar(w, reviewer, conflict.kind());
        }
    }

    private void bar(int workbook, int reviewer, AllocationConflict kind) {
        if (workbook >= 0) {
            conflicts[workbook][reviewer] |= 1 << kind.ordinal();
            exclusions[workbook][reviewer] |= bit(Exclusion.CONFLICT);
        }
    }

    private void expertise(Tags tags) {
        for (int w = 0; w < board.workbooks(); w++) {
            for (int r = 0; board.workbook(w).expertiseRequired() && r < board.reviewers(); r++) {
                if (tags.missing(w, r) > 0) {
                    exclusions[w][r] |= bit(Exclusion.LACKS_EXPERTISE);
                }
            }
        }
    }

    private void reviewers(AllocationRequest request) {
        for (int r = 0; r < board.reviewers(); r++) {
            ReviewerCapacity reviewer = board.reviewer(r);
            int own = (reviewer.isAbsent(request.day()) ? bit(Exclusion.ABSENT) : 0)
                    | (reviewer.room() == 0 ? bit(Exclusion.FULL) : 0);
            for (int w = 0; own != 0 && w < board.workbooks(); w++) {
                exclusions[w][r] |= own;
            }
        }
    }

    static int bit(Exclusion exclusion) {
        return 1 << exclusion.ordinal();
    }

    /** Whether anything keeps this reviewer from this workbook. */
    boolean areUp(int workbook, int reviewer) {
        return exclusions[workbook][reviewer] != 0;
    }

    /** Everything that keeps this reviewer from this workbook, as bits. */
    int exclusions(int workbook, int reviewer) {
        return exclusions[workbook][reviewer];
    }

    boolean isUp(Exclusion exclusion, int workbook, int reviewer) {
        return (exclusions[workbook][reviewer] & bit(exclusion)) != 0;
    }

    /** The kinds of conflict between the two, in their order. */
    List<AllocationConflict> conflicts(int workbook, int reviewer) {
        int bits = conflicts[workbook][reviewer];
        return bits == 0 ? List.empty() : List.of(KINDS).filter(kind -> (bits & 1 << kind.ordinal()) != 0);
    }
}
