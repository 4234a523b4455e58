package io.github.atskit.core.allocation;

import io.github.atskit.core.internal.AtsStyle;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A workbook that waits for reviewers. It has as many seats as it needs reviewers; those it has already keep theirs.
 *
 * <p>Two seats of one workbook never go to the same reviewer. Safe to share between threads.
 */
@Value.Immutable
@AtsStyle
public sealed interface WorkbookToPlace permits ImmutableWorkbookToPlace {
    /** The most tags that one workbook may ask for, and the most seats it may have. */
    int MOST = 100;

    /** {@return the workbook, such as the id of its candidacy} */
    String id();

    /** {@return whose workbook it is, for conflicts with the person; none unless set} */
    @Value.Default
    default Option<String> participant() {
        return Option.none();
    }

    /** {@return where the participant works, for conflicts with the employer; none unless set} */
    @Value.Default
    default Option<String> centre() {
        return Option.none();
    }

    /** {@return the cohort, for the host's own reports; none unless set} */
    @Value.Default
    default Option<String> cohort() {
        return Option.none();
    }

    /** {@return what a reviewer should know, as tags of the host's choice such as subject areas; none unless set} */
    @Value.Default
    default Set<String> expertise() {
        return HashSet.empty();
    }

    /** {@return whether a reviewer who lacks any of the expertise is out of the question; else it only costs; no unless set} */
    @Value.Default
    default boolean expertiseRequired() {
        return false;
    }

    /** {@return how many reviewers it needs, counting those it has, 1 to 100; 1 unless set} */
    @Value.Default
    default int seats() {
        return 1;
    }

    /** {@return who reviews it already; they keep their seats and get no other; nobody unless set} */
    @Value.Default
    default Set<String> assigned() {
        return HashSet.empty();
    }

    /** {@return who reviewed it in an earlier round; a new reviewer may cost more then; nobody unless set} */
    @Value.Default
    default Set<String> reviewedBefore() {
        return HashSet.empty();
    }

    /** {@return how urgent it is where not all can be placed: higher goes first; 0 unless set} */
    @Value.Default
    default int priority() {
        return 0;
    }

    /** {@return the day by which the review is due; earlier goes first within a priority, none last; none unless set} */
    @Value.Default
    default Option<LocalDate> due() {
        return Option.none();
    }

    /** {@return how many reviewers it still needs, 0 or more} */
    default int openSeats() {
        return Math.max(0, seats() - assigned().size());
    }

    /** Refuses what can never make sense. */
    @Value.Check
    default void check() {
        Ids.require("a workbook", id());
        if (seats() < 1 || seats() > MOST) {
            throw new IllegalArgumentException("a workbook needs 1 to " + MOST + " reviewers");
        }
        if (expertise().size() > MOST) {
            throw new IllegalArgumentException("a workbook asks for at most " + MOST + " tags");
        }
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableWorkbookToPlace.builder();
    }

    /**
     * A workbook that needs one reviewer and asks for nothing.
     *
     * @param id its id
     * @return the workbook
     */
    static WorkbookToPlace of(String id) {
        return builder().id(id).build();
    }

    /** Builds a workbook. Every setter refuses null; the last call of one counts. */
    interface Builder {
        /**
         * Takes everything over from a workbook.
         *
         * @param workbook the workbook
         * @return this builder
         */
        Builder from(WorkbookToPlace workbook);

        /**
         * Sets the id.
         *
         * @param id not blank, and unique in a request
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the participant.
         *
         * @param participant whose workbook it is
         * @return this builder
         */
        Builder participant(Option<String> participant);

        /**
         * Sets the centre.
         *
         * @param centre where the participant works
         * @return this builder
         */
        Builder centre(Option<String> centre);

        /**
         * Sets the cohort.
         *
         * @param cohort its name
         * @return this builder
         */
        Builder cohort(Option<String> cohort);

        /**
         * Sets the expertise.
         *
         * @param expertise at most 100 tags
         * @return this builder
         */
        Builder expertise(Set<String> expertise);

        /**
         * Sets whether the expertise is a condition.
         *
         * @param expertiseRequired whether a reviewer who lacks any of it is out of the question
         * @return this builder
         */
        Builder expertiseRequired(boolean expertiseRequired);

        /**
         * Sets the number of seats.
         *
         * @param seats 1 to 100, counting those that are taken
         * @return this builder
         */
        Builder seats(int seats);

        /**
         * Sets who reviews it already.
         *
         * @param assigned their ids, also of people who are not in the request
         * @return this builder
         */
        Builder assigned(Set<String> assigned);

        /**
         * Sets who reviewed it in an earlier round.
         *
         * @param reviewedBefore their ids
         * @return this builder
         */
        Builder reviewedBefore(Set<String> reviewedBefore);

        /**
         * Sets the priority.
         *
         * @param priority any number; higher goes first
         * @return this builder
         */
        Builder priority(int priority);

        /**
         * Sets the day the review is due.
         *
         * @param due the day
         * @return this builder
         */
        Builder due(Option<LocalDate> due);

        /** {@return the workbook} */
        WorkbookToPlace build();
    }
}
