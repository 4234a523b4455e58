package io.github.atskit.core.definition;

import io.github.atskit.core.internal.AtsStyle;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.immutables.value.Value;

/**
 * The dates of a cohort. A date of an end means that day at {@link #time()} in {@link #zone()}.
 *
 * <p>Immutable; made by {@link #of} or a {@link Builder}, which refuses null and an absent start or submission date.
 */
@Value.Immutable
@AtsStyle
public sealed interface CohortCalendar permits ImmutableCohortCalendar {
    /** The name of the date of a booked viva. */
    String VIVA = "viva";

    /** The name of the first instant at which a further attempt at the viva may start. */
    String RESIT = "resit";

    /** {@return the names that the programme itself gives to dates: those of the milestones, {@value #VIVA} and {@value #RESIT}} */
    static List<String> namesOfTheProgramme() {
        return Coded.codes(Milestone.values()).append(VIVA).append(RESIT);
    }

    /** {@return the zone of all dates; Europe/London unless set} */
    @Value.Default
    default ZoneId zone() {
        return ZoneId.of("Europe/London");
    }

    /** {@return the time of day at which ends fall; 17:00 unless set} */
    @Value.Default
    default LocalTime time() {
        return LocalTime.of(17, 0);
    }

    /** {@return the first day of the programme, up to which years of qualification count} */
    LocalDate starts();

    /** {@return the day by which the workbook is submitted} */
    LocalDate submission();

    /** {@return the day by which a modified workbook is submitted again, where the cohort has one} */
    @Value.Default
    default Option<LocalDate> resubmission() {
        return Option.none();
    }

    /** {@return further deadlines of stages by name, shown and reminded of, never gates} */
    @Value.Default
    default Map<String, LocalDate> milestones() {
        return LinkedHashMap.empty();
    }

    /**
     * The instant a date stands for: that day at {@link #time()}. A time that the zone skips is read with the offset before the
     * gap; one that occurs twice is the first.
     *
     * @param date a day
     * @return the instant
     */
    default Instant end(LocalDate date) {
        return date.atTime(time()).atZone(zone()).toInstant();
    }

    /**
     * A calendar with the two dates that have to be stated.
     *
     * @param starts the first day
     * @param submission the day of submission
     * @return the calendar
     */
    static CohortCalendar of(LocalDate starts, LocalDate submission) {
        return builder().starts(starts).submission(submission).build();
    }

    /** {@return a builder with the defaults} */
    static Builder builder() {
        return ImmutableCohortCalendar.builder();
    }

    /** Builds a calendar. */
    interface Builder {
        /**
         * Sets the zone.
         *
         * @param zone the zone
         * @return this builder
         */
        Builder zone(ZoneId zone);

        /**
         * Sets the time of day.
         *
         * @param time the time
         * @return this builder
         */
        Builder time(LocalTime time);

        /**
         * Sets the start.
         *
         * @param starts the day
         * @return this builder
         */
        Builder starts(LocalDate starts);

        /**
         * Sets the submission date.
         *
         * @param submission the day
         * @return this builder
         */
        Builder submission(LocalDate submission);

        /**
         * Sets the resubmission date.
         *
         * @param resubmission the day, or none
         * @return this builder
         */
        Builder resubmission(Option<LocalDate> resubmission);

        /**
         * Sets further deadlines.
         *
         * @param milestones days by name
         * @return this builder
         */
        Builder milestones(Map<String, LocalDate> milestones);

        /**
         * Builds the calendar.
         *
         * @return the calendar
         * @throws IllegalStateException if start or submission date are absent
         */
        CohortCalendar build();
    }
}
