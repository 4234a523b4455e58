package io.github.atskit.core.sampling;

import io.github.atskit.core.internal.AtsStyle;
import io.github.atskit.core.review.Finding;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A workbook whose review is in, as a sampling plan sees it: who reviewed it, where it comes from, what was found, and what makes a
 * second look worthwhile.
 *
 * <p>It knows nothing of the lifecycle, so that a host can draw from reviews of its own. There is one for each round of a workbook,
 * also where several reviewers judged it. Safe to share between threads.
 */
@Value.Immutable
@AtsStyle
public sealed interface ReviewedWorkbook permits ImmutableReviewedWorkbook {

    /** {@return the workbook, such as the id of its candidacy; one workbook is one participant's} */
    String workbook();

    /** {@return the round of review, from 1; 1 unless set} */
    @Value.Default
    default int round() {
        return 1;
    }

    /** {@return the cohort} */
    String cohort();

    /** {@return who reviewed it: one person or several} */
    Set<String> reviewers();

    /** {@return where the participant works or studies; none unless set} */
    @Value.Default
    default Option<String> centre() {
        return Option.none();
    }

    /** {@return {@code met} where all criteria are met, else {@code not-met}} */
    Finding finding();

    /** {@return what makes a second look worthwhile; nothing unless set} */
    @Value.Default
    default Set<Risk> risks() {
        return HashSet.empty();
    }

    /** {@return which workbook and round this is} */
    default ReviewRef ref() {
        return new ReviewRef(workbook(), round());
    }

    /** Refuses what can never make sense. */
    @Value.Check
    default void check() {
        if (workbook().isBlank() || cohort().isBlank()) {
            throw new IllegalArgumentException("a workbook and a cohort have a name");
        }
        if (workbook().indexOf('\n') >= 0 || cohort().indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a draw is made over lines, so no name may break one");
        }
        if (round() < 1) {
            throw new IllegalArgumentException("rounds count from 1");
        }
        if (reviewers().isEmpty() || reviewers().exists(String::isBlank)) {
            throw new IllegalArgumentException("somebody reviewed the workbook, and everybody has a name");
        }
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableReviewedWorkbook.builder();
    }

    /**
     * Builds a reviewed workbook. Every setter refuses null; the last call of one counts. To build refuses names that are blank, names
     * of workbook and cohort with a line feed, and rounds below 1.
     */
    interface Builder {
        /**
         * Takes everything over from another.
         *
         * @param other the other
         * @return this builder
         */
        Builder from(ReviewedWorkbook other);

        /**
         * Sets the workbook.
         *
         * @param workbook such as the id of its candidacy
         * @return this builder
         */
        Builder workbook(String workbook);

        /**
         * Sets the round.
         *
         * @param round from 1
         * @return this builder
         */
        Builder round(int round);

        /**
         * Sets the cohort.
         *
         * @param cohort its name
         * @return this builder
         */
        Builder cohort(String cohort);

        /**
         * Sets the reviewers.
         *
         * @param reviewers at least one
         * @return this builder
         */
        Builder reviewers(Set<String> reviewers);

        /**
         * Sets the only reviewer.
         *
         * @param reviewer who judged
         * @return this builder
         */
        default Builder reviewer(String reviewer) {
            return reviewers(HashSet.of(Objects.requireNonNull(reviewer, "reviewer")));
        }

        /**
         * Sets the centre.
         *
         * @param centre where the participant works or studies
         * @return this builder
         */
        Builder centre(Option<String> centre);

        /**
         * Sets what was found.
         *
         * @param finding {@code met} where all criteria are met
         * @return this builder
         */
        Builder finding(Finding finding);

        /**
         * Sets what makes a second look worthwhile.
         *
         * @param risks any of them
         * @return this builder
         */
        Builder risks(Set<Risk> risks);

        /** {@return the reviewed workbook} */
        ReviewedWorkbook build();
    }
}
