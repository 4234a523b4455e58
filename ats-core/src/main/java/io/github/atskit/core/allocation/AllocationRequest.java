package io.github.atskit.core.allocation;

import io.github.atskit.core.internal.AtsStyle;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Who is to be given what on which day. It needs nothing of the lifecycle, so that a host with reviews of its own can ask too.
 *
 * <p>The order of what is given does not matter: a request is kept in the order of ids, so equal content is an equal request, and leads to the
 * same allocation. Safe to share between threads.
 */
@Value.Immutable
@AtsStyle
public sealed interface AllocationRequest permits ImmutableAllocationRequest {

    /** {@return the day of the allocation; who is away on it gets nothing} */
    LocalDate day();

    /** {@return the workbooks that wait, by id} */
    List<WorkbookToPlace> workbooks();

    /** {@return the reviewers, by id} */
    List<ReviewerCapacity> reviewers();

    /** {@return the conflicts of interest, each once; none unless set} */
    @Value.Default
    default List<Conflict> conflicts() {
        return List.empty();
    }

    /** {@return what is worth how much; {@link AllocationWeights#DEFAULT} unless set} */
    @Value.Default
    default AllocationWeights weights() {
        return AllocationWeights.DEFAULT;
    }

    /**
     * The conflicts that bar nobody here, because their reviewer, or their workbook, participant or centre, is not in the request: no fault,
     * but worth a look, since a misspelt name is never a barrier.
     *
     * @return the conflicts, in their order
     */
    default List<Conflict> unmatchedConflicts() {
        Set<String> known = HashSet.ofAll(reviewers().map(ReviewerCapacity::id));
        Set<String> named = HashSet.ofAll(workbooks().map(WorkbookToPlace::id));
        Set<String> people = HashSet.ofAll(workbooks().flatMap(WorkbookToPlace::participant));
        Set<String> centres = HashSet.ofAll(workbooks().flatMap(WorkbookToPlace::centre));
        return conflicts()
                .reject(conflict -> known.contains(conflict.reviewer())
                        && switch (conflict.scope()) {
                            case WORKBOOK -> named.contains(conflict.id());
                            case PARTICIPANT -> people.contains(conflict.id());
                            case CENTRE -> centres.contains(conflict.id());
                        });
    }

    /**
     * Puts everything into its order, and refuses two workbooks or two reviewers of one id.
     *
     * @return the same request, in order
     */
    @Value.Check
    default AllocationRequest inOrder() {
        List<WorkbookToPlace> byId = workbooks().sortBy(WorkbookToPlace::id);
        List<ReviewerCapacity> people = reviewers().sortBy(ReviewerCapacity::id);
        List<Conflict> barriers = conflicts().distinct().sorted(Conflicts.ORDER);
        requireUnique("workbooks", byId, WorkbookToPlace::id);
        requireUnique("reviewers", people, ReviewerCapacity::id);
        if (byId.equals(workbooks()) && people.equals(reviewers()) && barriers.equals(conflicts())) {
            return this;
        }
        return builder()
                .from(this)
                .workbooks(byId)
                .reviewers(people)
                .conflicts(barriers)
                .build();
    }

    private static <T> void requireUnique(String what, List<T> sorted, Function<T, String> id) {
        Option<T> before = Option.none();
        for (T one : sorted) {
            if (before.isDefined() && id.apply(before.get()).equals(id.apply(one))) {
                throw new IllegalArgumentException("two " + what + " have the id " + id.apply(one));
            }
            before = Option.some(one);
        }
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableAllocationRequest.builder();
    }

    /** Builds a request. Every setter refuses null; the last call of one counts. */
    interface Builder {
        /**
         * Takes everything over from a request.
         *
         * @param request the request
         * @return this builder
         */
        Builder from(AllocationRequest request);

        /**
         * Sets the day.
         *
         * @param day the day of the allocation
         * @return this builder
         */
        Builder day(LocalDate day);

        /**
         * Sets the workbooks.
         *
         * @param workbooks in any order, ids unique
         * @return this builder
         */
        Builder workbooks(List<WorkbookToPlace> workbooks);

        /**
         * Sets the reviewers.
         *
         * @param reviewers in any order, ids unique
         * @return this builder
         */
        Builder reviewers(List<ReviewerCapacity> reviewers);

        /**
         * Sets the conflicts of interest.
         *
         * @param conflicts in any order
         * @return this builder
         */
        Builder conflicts(List<Conflict> conflicts);

        /**
         * Sets the weights.
         *
         * @param weights what is worth how much
         * @return this builder
         */
        Builder weights(AllocationWeights weights);

        /** {@return the request; {@link IllegalArgumentException} where two workbooks or two reviewers have one id} */
        AllocationRequest build();
    }
}
