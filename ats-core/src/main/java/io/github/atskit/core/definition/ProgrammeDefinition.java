package io.github.atskit.core.definition;

import io.github.atskit.core.internal.AtsStyle;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.standards.StandardsEdition;
import org.immutables.value.Value;

/**
 * The programme as one cohort runs it: immutable data, versioned, pinned at enrolment.
 *
 * <p>Made from a {@link Preset}, which gives everything a value but the cohort's name. The builder refuses what can never make
 * sense; {@link DefinitionLint} finds the rest, all of it at once. Safe to share between threads.
 */
@Value.Immutable
@AtsStyle
public sealed interface ProgrammeDefinition permits ImmutableProgrammeDefinition {

    /** {@return the preset it started from} */
    Preset preset();

    /** {@return the cohort's name} */
    String cohort();

    /** {@return the version of this definition, from 1; 1 unless set} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return the edition of the standards} */
    StandardsEdition standards();

    /** {@return the mandatory standards; none unless set, since no official list is published} */
    @Value.Default
    default StandardNumbers mandatoryStandards() {
        return StandardNumbers.NONE;
    }

    /** {@return how many specialist standards are chosen} */
    SpecialistRule specialistStandards();

    /** {@return how many evidence items each mandatory and each chosen standard needs, 0 or more} */
    int evidencePerStandard();

    /** {@return the dates} */
    CohortCalendar calendar();

    /** {@return the entry criteria} */
    EntryRules entry();

    /** {@return what is asked of mentors} */
    MentorRules mentor();

    /** {@return how workbooks are reviewed; by one reviewer unless set} */
    @Value.Default
    default ReviewRules review() {
        return ReviewRules.ONE_REVIEWER;
    }

    /** {@return which reviews are moderated} */
    ModerationRules moderation();

    /** {@return how often and how long modifications may be made} */
    SecondChances modifications();

    /** {@return how vivas are held} */
    VivaRules viva();

    /** {@return what is asked of workbooks} */
    WorkbookRules workbook();

    /** {@return the same programme with dates as instants and sets as bits, worked out once when the definition is built} */
    @Value.Derived
    @Value.Auxiliary
    default ResolvedDefinition resolved() {
        return ResolvedDefinition.of(this);
    }

    /** {@return cohort and version, which is what enrolment pins} */
    default DefinitionRef ref() {
        return resolved().ref();
    }

    /** Refuses what can never make sense. */
    @Value.Check
    default void check() {
        if (evidencePerStandard() < 0) {
            throw new IllegalArgumentException("evidence per standard counts from 0");
        }
    }

    /** {@return a builder with nothing set; {@link Preset#definition} gives one with everything but the cohort set} */
    static Builder builder() {
        return ImmutableProgrammeDefinition.builder();
    }

    /** Builds a definition. Every setter refuses null; the last call of one counts. */
    interface Builder {
        /**
         * Takes everything over from a definition.
         *
         * @param definition the definition
         * @return this builder
         */
        Builder from(ProgrammeDefinition definition);

        /**
         * Sets the preset's name only; its values come from {@link Preset#definition}.
         *
         * @param preset the preset
         * @return this builder
         */
        Builder preset(Preset preset);

        /**
         * Sets the cohort.
         *
         * @param cohort one line of 1 to 500 code points
         * @return this builder
         */
        Builder cohort(String cohort);

        /**
         * Sets the version.
         *
         * @param version from 1
         * @return this builder
         */
        Builder version(int version);

        /**
         * Sets the edition of the standards.
         *
         * @param standards the edition
         * @return this builder
         */
        Builder standards(StandardsEdition standards);

        /**
         * Sets the mandatory standards.
         *
         * @param mandatoryStandards their numbers
         * @return this builder
         */
        Builder mandatoryStandards(StandardNumbers mandatoryStandards);

        /**
         * Sets how many specialist standards are chosen.
         *
         * @param specialistStandards the rule
         * @return this builder
         */
        Builder specialistStandards(SpecialistRule specialistStandards);

        /**
         * Sets how many evidence items a standard needs.
         *
         * @param evidencePerStandard 0 or more
         * @return this builder
         */
        Builder evidencePerStandard(int evidencePerStandard);

        /**
         * Sets the dates.
         *
         * @param calendar the dates
         * @return this builder
         */
        Builder calendar(CohortCalendar calendar);

        /**
         * Sets the entry criteria.
         *
         * @param entry the rules
         * @return this builder
         */
        Builder entry(EntryRules entry);

        /**
         * Sets what is asked of mentors.
         *
         * @param mentor the rules
         * @return this builder
         */
        Builder mentor(MentorRules mentor);

        /**
         * Sets how workbooks are reviewed.
         *
         * @param review the rules
         * @return this builder
         */
        Builder review(ReviewRules review);

        /**
         * Sets which reviews are moderated.
         *
         * @param moderation the percentages
         * @return this builder
         */
        Builder moderation(ModerationRules moderation);

        /**
         * Sets how often and how long modifications may be made.
         *
         * @param modifications the rules
         * @return this builder
         */
        Builder modifications(SecondChances modifications);

        /**
         * Sets how vivas are held.
         *
         * @param viva the rules
         * @return this builder
         */
        Builder viva(VivaRules viva);

        /**
         * Sets what is asked of workbooks.
         *
         * @param workbook the rules
         * @return this builder
         */
        Builder workbook(WorkbookRules workbook);

        /**
         * Builds the definition.
         *
         * @return the definition, which may still have lint findings
         * @throws IllegalStateException if something was not set
         * @throws IllegalArgumentException if cohort or version are not well formed, or evidence per standard is below 0
         */
        ProgrammeDefinition build();
    }
}
