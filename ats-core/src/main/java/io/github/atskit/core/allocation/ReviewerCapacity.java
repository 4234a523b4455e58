package io.github.atskit.core.allocation;

import io.github.atskit.core.internal.AtsStyle;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.Comparator;
import org.immutables.value.Value;

/** What a reviewer can take on, and when. Safe to share between threads. */
@Value.Immutable
@AtsStyle
public sealed interface ReviewerCapacity permits ImmutableReviewerCapacity {

    /** {@return the reviewer's id} */
    String id();

    /** {@return how many workbooks they review at a time at most, 0 or more} */
    int capacity();

    /** {@return how many they have now, those of this request's workbooks included, 0 or more; 0 unless set} */
    @Value.Default
    default int load() {
        return 0;
    }

    /** {@return what they know, in the tags of the workbooks; nothing unless set} */
    @Value.Default
    default Set<String> expertise() {
        return HashSet.empty();
    }

    /** {@return when they are away, each once, earliest first; never unless set} */
    @Value.Default
    default List<Absence> absences() {
        return List.empty();
    }

    /** {@return how many more they can take, 0 or more; somebody over their capacity can take none} */
    default int room() {
        return Math.max(0, capacity() - load());
    }

    /**
     * Whether they are away.
     *
     * @param day any day
     * @return whether an absence includes it
     */
    default boolean isAbsent(LocalDate day) {
        return absences().exists(absence -> absence.includes(day));
    }

    /**
     * Refuses what can never make sense, and puts absences into their order.
     *
     * @return the same reviewer, in order
     */
    @Value.Check
    default ReviewerCapacity inOrder() {
        Ids.require("a reviewer", id());
        if (capacity() < 0 || load() < 0) {
            throw new IllegalArgumentException("capacity and load are 0 or more");
        }
        List<Absence> away =
                absences().distinct().sorted(Comparator.comparing(Absence::from).thenComparing(Absence::to));
        return away.equals(absences())
                ? this
                : builder().from(this).absences(away).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableReviewerCapacity.builder();
    }

    /**
     * A reviewer who has nothing yet and is always there.
     *
     * @param id the reviewer's id
     * @param capacity how many workbooks at most
     * @return the reviewer
     */
    static ReviewerCapacity of(String id, int capacity) {
        return builder().id(id).capacity(capacity).build();
    }

    /** Builds a reviewer. Every setter refuses null; the last call of one counts. */
    interface Builder {
        /**
         * Takes everything over from a reviewer.
         *
         * @param reviewer the reviewer
         * @return this builder
         */
        Builder from(ReviewerCapacity reviewer);

        /**
         * Sets the id.
         *
         * @param id not blank, and unique in a request
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the capacity.
         *
         * @param capacity how many workbooks at a time, 0 or more
         * @return this builder
         */
        Builder capacity(int capacity);

        /**
         * Sets the load.
         *
         * @param load how many they have now, 0 or more
         * @return this builder
         */
        Builder load(int load);

        /**
         * Sets the expertise.
         *
         * @param expertise tags
         * @return this builder
         */
        Builder expertise(Set<String> expertise);

        /**
         * Sets the absences.
         *
         * @param absences in any order; they may overlap
         * @return this builder
         */
        Builder absences(List<Absence> absences);

        /** {@return the reviewer} */
        ReviewerCapacity build();
    }
}
