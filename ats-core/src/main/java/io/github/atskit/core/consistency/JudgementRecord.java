package io.github.atskit.core.consistency;

import io.github.atskit.core.internal.AtsStyle;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What one reviewer found by one criterion of one workbook, as a host has kept it: the plain input of every report about judgements.
 *
 * <p>It knows nothing of the lifecycle, so that reviews of another programme can be compared too. The same workbook is judged by
 * several reviewers in records of their own. Safe to share between threads.
 */
@Value.Immutable
@AtsStyle
public sealed interface JudgementRecord permits ImmutableJudgementRecord {

    /** {@return the workbook, such as the id of its candidacy; one workbook is one participant's} */
    String workbook();

    /** {@return the round of review, from 1; 1 unless set} */
    @Value.Default
    default int round() {
        return 1;
    }

    /** {@return the cohort} */
    String cohort();

    /** {@return where the participant works or studies; none unless set} */
    @Value.Default
    default Option<String> centre() {
        return Option.none();
    }

    /** {@return who judged} */
    String reviewer();

    /** {@return by which criterion} */
    String criterion();

    /** {@return the section of the workbook that was judged, where a host judges by section; none unless set} */
    @Value.Default
    default Option<String> section() {
        return Option.none();
    }

    /** {@return the number of the standard that was judged, where a host judges by standard; none unless set} */
    @Value.Default
    default Option<Integer> standard() {
        return Option.none();
    }

    /** {@return what was found: {@code met} or {@code not-met}, or a value of the host's own scale} */
    String finding();

    /** {@return what a moderator found, who may have agreed; none where nobody moderated} */
    @Value.Default
    default Option<String> moderated() {
        return Option.none();
    }

    /** {@return the day on which the reviewer got the workbook; none unless set} */
    @Value.Default
    default Option<LocalDate> assigned() {
        return Option.none();
    }

    /** {@return the day on which the judgement was recorded} */
    LocalDate recorded();

    /** Refuses what can never make sense. */
    @Value.Check
    default void check() {
        requireName("workbook", workbook());
        requireName("cohort", cohort());
        requireName("reviewer", reviewer());
        requireName("criterion", criterion());
        requireName("finding", finding());
        centre().forEach(name -> requireName("centre", name));
        section().forEach(name -> requireName("section", name));
        moderated().forEach(name -> requireName("moderated", name));
        if (round() < 1) {
            throw new IllegalArgumentException("rounds count from 1");
        }
        if (standard().isDefined() && standard().get() < 1) {
            throw new IllegalArgumentException("standards count from 1");
        }
        if (assigned().isDefined() && assigned().get().isAfter(recorded())) {
            throw new IllegalArgumentException("a judgement is recorded on the day of the assignment or later");
        }
    }

    private static void requireName(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(what + " is a name, not blank");
        }
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableJudgementRecord.builder();
    }

    /** Builds a record. Every setter refuses null; the last call of one counts. */
    interface Builder {
        /**
         * Takes everything over from a record.
         *
         * @param record the record
         * @return this builder
         */
        Builder from(JudgementRecord record);

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
         * Sets the centre.
         *
         * @param centre where the participant works or studies
         * @return this builder
         */
        Builder centre(Option<String> centre);

        /**
         * Sets the reviewer.
         *
         * @param reviewer who judged
         * @return this builder
         */
        Builder reviewer(String reviewer);

        /**
         * Sets the criterion.
         *
         * @param criterion its name
         * @return this builder
         */
        Builder criterion(String criterion);

        /**
         * Sets the section.
         *
         * @param section its name
         * @return this builder
         */
        Builder section(Option<String> section);

        /**
         * Sets the standard.
         *
         * @param standard its number, from 1
         * @return this builder
         */
        Builder standard(Option<Integer> standard);

        /**
         * Sets the finding.
         *
         * @param finding what was found
         * @return this builder
         */
        Builder finding(String finding);

        /**
         * Sets the moderator's finding.
         *
         * @param moderated what a moderator found
         * @return this builder
         */
        Builder moderated(Option<String> moderated);

        /**
         * Sets the day of the assignment.
         *
         * @param assigned not after the day of the record
         * @return this builder
         */
        Builder assigned(Option<LocalDate> assigned);

        /**
         * Sets the day of the record.
         *
         * @param recorded the day
         * @return this builder
         */
        Builder recorded(LocalDate recorded);

        /** {@return the record} */
        JudgementRecord build();
    }
}
