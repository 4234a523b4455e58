package io.github.atskit.core.consistency;

import io.github.atskit.core.agreement.AgreementPlan;
import io.github.atskit.core.agreement.Scale;
import io.github.atskit.core.internal.AtsStyle;
import org.immutables.value.Value;

/** How a report is made. Everything has a default. Safe to share between threads. */
@Value.Immutable
@AtsStyle
public sealed interface ReportSettings permits ImmutableReportSettings {
    /** No figure ever speaks of fewer people. */
    int FEWEST_PEOPLE = 5;

    /** {@return how coefficients are worked out; its seed and level are those of the whole report; the standard plan unless set} */
    @Value.Default
    default AgreementPlan plan() {
        return AgreementPlan.standard();
    }

    /** {@return how finely time is cut; by month unless set} */
    @Value.Default
    default Period period() {
        return Period.MONTH;
    }

    /** {@return whether it matters how far findings are apart; nominal unless set} */
    @Value.Default
    default Scale scale() {
        return Scale.NOMINAL;
    }

    /**
     * {@return the smallest number of people that a figure may speak of; 5 unless set, and never fewer. People are participants, and
     * reviewers too where one of them is compared with the team}
     */
    @Value.Default
    default int smallest() {
        return FEWEST_PEOPLE;
    }

    /** Refuses what makes no report. */
    @Value.Check
    default void check() {
        if (smallest() < FEWEST_PEOPLE) {
            throw new IllegalArgumentException("no figure speaks of fewer than " + FEWEST_PEOPLE + " people");
        }
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableReportSettings.builder();
    }

    /** {@return all defaults} */
    static ReportSettings standard() {
        return builder().build();
    }

    /** Builds settings. Every setter refuses null; the last call of one counts. */
    interface Builder {
        /**
         * Takes everything over from settings.
         *
         * @param settings the settings
         * @return this builder
         */
        Builder from(ReportSettings settings);

        /**
         * Sets how coefficients are worked out.
         *
         * @param plan with the seed and the level of the whole report
         * @return this builder
         */
        Builder plan(AgreementPlan plan);

        /**
         * Sets how finely time is cut.
         *
         * @param period month or quarter
         * @return this builder
         */
        Builder period(Period period);

        /**
         * Sets whether it matters how far findings are apart.
         *
         * @param scale nominal or ordinal
         * @return this builder
         */
        Builder scale(Scale scale);

        /**
         * Sets the smallest number of people that a figure may speak of.
         *
         * @param smallest from 5
         * @return this builder
         */
        Builder smallest(int smallest);

        /** {@return the settings} */
        ReportSettings build();
    }
}
