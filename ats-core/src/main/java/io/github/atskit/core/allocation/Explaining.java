package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Arrays;

/** Works out why an answer is as it is, by asking what else there was. The answer has been checked. */
final class Explaining {
    private static final Exclusion[] KINDS = Exclusion.values();
    private static final int NAMED = 3;
    /** In the place of a reviewer: the seat is nobody's. */
    private static final int NOBODY = -1;

    private final Board board;
    private final AllocationRequest request;
    /** Of each workbook its reviewers of this answer, ascending. */
    private final int[][] chosen;
    /** How many workbooks each reviewer has with this answer. */
    private final int[] after;

    Explaining(Board board, List<Assignment> answer) {
        this.board = board;
        this.request = board.request();
        this.chosen = new int[board.workbooks()][0];
        this.after = new int[board.reviewers()];
        for (int r = 0; r < after.length; r++) {
            after[r] = board.reviewer(r).load();
        }
        for (Assignment assignment : answer) {
            int w = board.workbookNumber(assignment.workbook());
            int r = board.reviewerNumber(assignment.reviewer());
            chosen[w] = with(chosen[w], r);
            after[r]++;
        }
    }

    private static int[] with(int[] numbers, int one) {
        int[] more = Arrays.copyOf(numbers, numbers.length + 1);
        more[numbers.length] = one;
        Arrays.sort(more);
        return more;
    }

    Allocation allocation() {
        java.util.List<Placement> placements = new ArrayList<>();
        java.util.List<OpenSeats> open = new ArrayList<>();
        java.util.List<ReviewerLoad> loads = new ArrayList<>();
        int[] count = new int[board.reviewers()];
        for (int w = 0; w < board.workbooks(); w++) {
            for (int r : chosen[w]) {
                placements.add(placement(w, r, board.reviewer(r).load() + count[r]++));
            }
            int left = board.workbook(w).openSeats() - chosen[w].length;
            if (left > 0) {
                open.add(new OpenSeats(board.workbook(w).id(), left, others(w, NOBODY)));
            }
        }
        for (int r = 0; r < after.length; r++) {
            ReviewerCapacity reviewer = board.reviewer(r);
            loads.add(new ReviewerLoad(reviewer.id(), reviewer.capacity(), reviewer.load(), after[r]));
        }
        return ImmutableAllocation.builder()
                .request(request)
                .placements(List.ofAll(placements))
                .open(List.ofAll(open))
                .loads(List.ofAll(loads))
                .build();
    }

    private Placement placement(int w, int r, int loadBefore) {
        return new Placement(
                board.workbook(w).id(),
                board.reviewer(r).id(),
                loadBefore,
                board.tags(w, r, true),
                board.tags(w, r, false),
                board.tariff().parts(w, r, loadBefore + 1L),
                others(w, r));
    }

    private Others others(int w, int holder) {
        int[] counts = new int[KINDS.length];
        int possible = 0;
        int[] best = new int[0];
        for (int r = 0; r < board.reviewers(); r++) {
            int exclusions = r == holder ? 0 : exclusions(w, r);
            if (exclusions != 0) {
                counts[Integer.numberOfTrailingZeros(exclusions)]++;
            } else if (r != holder) {
                possible++;
                best = nextBest(best, w, r);
            }
        }
        List<Integer> named = List.ofAll(best);
        return new Others(possible, named.map(r -> alternative(w, r, holder)), counted(counts));
    }

    /** The best so far with one more in its place; of equals the first stays before. Whoever has the seat is no part of the comparison. */
    private int[] nextBest(int[] best, int w, int r) {
        int at = best.length;
        while (at > 0 && oneMore(w, r) < oneMore(w, best[at - 1])) {
            at--;
        }
        if (at == NAMED) {
            return best;
        }
        int[] better = Arrays.copyOf(best, Math.min(NAMED, best.length + 1));
        System.arraycopy(best, at, better, at + 1, better.length - at - 1);
        better[at] = r;
        return better;
    }

    private long oneMore(int w, int r) {
        return board.cost(w, r) + board.tariff().step(r, after[r] + 1L);
    }

    private Alternative alternative(int w, int r, int holder) {
        String id = board.reviewer(r).id();
        return holder == NOBODY
                ? new Alternative(id, board.tariff().parts(w, r, after[r] + 1L))
                : new Alternative(id, board.tariff().difference(w, r, after[r] + 1L, holder, after[holder]));
    }

    private static List<ExclusionCount> counted(int[] counts) {
        List<ExclusionCount> counted = List.empty();
        for (int i = counts.length - 1; i >= 0; i--) {
            if (counts[i] > 0) {
                counted = counted.prepend(new ExclusionCount(KINDS[i], counts[i]));
            }
        }
        return counted;
    }

    /** Everything that keeps a reviewer from one more seat of a workbook, as bits in the order of {@link Exclusion}. */
    private int exclusions(int w, int r) {
        int exclusions = board.barriers().exclusions(w, r);
        if (isChosen(w, r)) {
            exclusions |= Barriers.bit(Exclusion.ASSIGNED);
        }
        boolean roomLeft = after[r] < board.reviewer(r).capacity();
        boolean roomBefore = board.reviewer(r).room() > 0;
        return roomBefore && !roomLeft ? exclusions | Barriers.bit(Exclusion.TAKEN) : exclusions;
    }

    private boolean isChosen(int w, int r) {
        return Arrays.binarySearch(chosen[w], r) >= 0;
    }

    List<Verdict> verdicts(String workbook) {
        int w = board.workbookNumber(workbook);
        List<Verdict> verdicts = List.empty();
        for (int r = board.reviewers() - 1; w >= 0 && r >= 0; r--) {
            verdicts = verdicts.prepend(verdict(w, r));
        }
        return verdicts;
    }

    private Verdict verdict(int w, int r) {
        String id = board.reviewer(r).id();
        if (isChosen(w, r)) {
            return new Verdict(
                    id, true, List.empty(), List.empty(), board.tariff().parts(w, r, loadUpTo(w, r)));
        }
        int bits = exclusions(w, r);
        List<Exclusion> exclusions = List.of(KINDS).filter(kind -> (bits & Barriers.bit(kind)) != 0);
        List<CostPart> parts = exclusions.isEmpty() ? board.tariff().parts(w, r, after[r] + 1L) : List.empty();
        return new Verdict(id, false, exclusions, board.barriers().conflicts(w, r), parts);
    }

    /** The load of a reviewer with all their placements up to this workbook. */
    private long loadUpTo(int workbook, int reviewer) {
        long load = board.reviewer(reviewer).load();
        for (int w = 0; w <= workbook; w++) {
            load += isChosen(w, reviewer) ? 1 : 0;
        }
        return load;
    }
}
