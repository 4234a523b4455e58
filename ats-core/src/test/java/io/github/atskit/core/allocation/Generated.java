package io.github.atskit.core.allocation;

import io.github.atskit.core.internal.SeededNumbers;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Requests that follow from a seed. Everything that a request can hold turns up: every kind and scope of conflict, absences, due days, seats taken. */
final class Generated {
    static final LocalDate DAY = LocalDate.of(2020, 12, 7);
    private static final List<String> TAGS = List.of("english", "maths", "send", "welding");

    private final long seed;
    private final long[] drawn = new long[1];

    private Generated(long seed) {
        this.seed = seed;
    }

    /** Few enough to try out every allocation: 1 to 5 workbooks, 1 to 4 reviewers. */
    static AllocationRequest small(long seed) {
        Generated draw = new Generated(seed);
        return draw.request(1 + draw.below(5), 1 + draw.below(4), 3, 2);
    }

    /** Too many to try out. With an even seed there is too little room for all, with an odd one more than enough. */
    static AllocationRequest large(long seed, int workbooks, int reviewers) {
        int mostCapacity = (seed % 2 == 0 ? 2 : 12) * workbooks / reviewers;
        return new Generated(seed).request(workbooks, reviewers, mostCapacity, 4);
    }

    private int below(int bound) {
        return (int) Math.floorMod(SeededNumbers.bits(seed, drawn[0]++), (long) bound);
    }

    private boolean onceIn(int bound) {
        return below(bound) == 0;
    }

    private AllocationRequest request(int workbooks, int reviewers, int mostCapacity, int mostSeats) {
        List<ReviewerCapacity> people = List.range(0, reviewers).map(n -> reviewer("r-" + n, mostCapacity));
        List<WorkbookToPlace> waiting = List.range(0, workbooks).map(n -> workbook("c-" + n, reviewers, mostSeats));
        return AllocationRequest.builder()
                .day(DAY)
                .workbooks(waiting)
                .reviewers(people)
                .conflicts(List.range(0, below(1 + workbooks)).map(n -> conflict(workbooks, reviewers)))
                .weights(
                        onceIn(3)
                                ? AllocationWeights.DEFAULT
                                : new AllocationWeights(below(5), below(60), below(4), below(3)))
                .build();
    }

    private ReviewerCapacity reviewer(String id, int mostCapacity) {
        return ReviewerCapacity.builder()
                .id(id)
                .capacity(onceIn(8) ? 0 : 1 + below(mostCapacity))
                .load(onceIn(3) ? 1 : 0)
                .expertise(tags().addAll(tags()))
                .absences(onceIn(5) ? List.of(absence(), absence()) : List.empty())
                .build();
    }

    private Absence absence() {
        LocalDate from = DAY.plusDays(below(12) - 2);
        return new Absence(from, from.plusDays(below(4)));
    }

    private WorkbookToPlace workbook(String id, int reviewers, int mostSeats) {
        return WorkbookToPlace.builder()
                .id(id)
                .participant(onceIn(4) ? Option.none() : Option.some("p-" + below(3)))
                .centre(onceIn(3) ? Option.none() : Option.some("centre-" + below(3)))
                .expertise(tags())
                .expertiseRequired(onceIn(6))
                .seats(1 + below(mostSeats))
                .assigned(onceIn(5) ? HashSet.of("r-" + below(reviewers + 1)) : HashSet.empty())
                .reviewedBefore(onceIn(3) ? HashSet.of("r-" + below(reviewers)) : HashSet.empty())
                .priority(below(2))
                .due(onceIn(2) ? Option.none() : Option.some(DAY.plusDays(below(8))))
                .build();
    }

    private Set<String> tags() {
        return HashSet.ofAll(TAGS.filter(tag -> onceIn(3)));
    }

    private Conflict conflict(int workbooks, int reviewers) {
        ConflictScope scope = ConflictScope.values()[below(ConflictScope.values().length)];
        String id = switch (scope) {
            case WORKBOOK -> "c-" + below(workbooks);
            case PARTICIPANT -> "p-" + below(3);
            case CENTRE -> "centre-" + below(3);
        };
        AllocationConflict kind = AllocationConflict.values()[below(AllocationConflict.values().length)];
        return new Conflict("r-" + below(reviewers), scope, id, kind);
    }

    /** The same request, given in another order. */
    static AllocationRequest shuffled(AllocationRequest request, long seed) {
        Generated draw = new Generated(seed);
        return AllocationRequest.builder()
                .day(request.day())
                .workbooks(draw.shuffled(request.workbooks()))
                .reviewers(draw.shuffled(request.reviewers()
                        .map(reviewer -> ReviewerCapacity.builder()
                                .from(reviewer)
                                .absences(reviewer.absences().reverse())
                                .build())))
                .conflicts(draw.shuffled(request.conflicts().appendAll(request.conflicts())))
                .weights(request.weights())
                .build();
    }

    private <T> List<T> shuffled(List<T> all) {
        java.util.List<T> rest = new java.util.ArrayList<>(all.asJava());
        List<T> shuffled = List.empty();
        while (!rest.isEmpty()) {
            shuffled = shuffled.prepend(rest.remove(below(rest.size())));
        }
        return shuffled;
    }
}
