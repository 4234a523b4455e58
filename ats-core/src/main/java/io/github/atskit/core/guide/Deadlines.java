package io.github.atskit.core.guide;

import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The dates of a candidacy that a screen shows and a reminder names, each with how it came about: the end of the present window, the
 * resubmission date while it can still bind a window, a booked viva, the first instant of a further attempt, and the further deadlines
 * of the cohort. Lint warns of a cohort that gives one of these a name of the others.
 *
 * @param dates the dates, earliest first
 */
public record Deadlines(List<DueDate> dates) {
    /** The name of the date of a booked viva. */
    public static final String VIVA = CohortCalendar.VIVA;

    /** The name of the first instant at which a further attempt at the viva may start. */
    public static final String RESIT = CohortCalendar.RESIT;

    /**
     * Refuses null.
     *
     * @param dates the dates, earliest first
     */
    public Deadlines {
        Objects.requireNonNull(dates, "dates");
    }

    /**
     * One date.
     *
     * @param name a {@link io.github.atskit.core.definition.Milestone}'s external name, {@value #VIVA}, {@value #RESIT}, or the name of
     *     a further deadline of the cohort
     * @param at when
     * @param binding whether the present window closes then
     * @param passed whether the instant asked about lies after it; at the date itself one is still in time
     * @param steps how it came about, oldest first, never empty; the last one leads to {@code at}
     */
    public record DueDate(String name, Instant at, boolean binding, boolean passed, List<Step> steps) {
        /**
         * Refuses null, and steps that do not lead to the date.
         *
         * @param name a {@link io.github.atskit.core.definition.Milestone}'s external name, {@value #VIVA}, {@value #RESIT}, or the name
         *     of a further deadline of the cohort
         * @param at when
         * @param binding whether the present window closes then
         * @param passed whether the instant asked about lies after it; at the date itself one is still in time
         * @param steps how it came about, oldest first, never empty; the last one leads to {@code at}
         * @throws IllegalArgumentException if the last step does not lead to the date
         */
        public DueDate {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(steps, "steps");
            if (steps.isEmpty() || !steps.last().end().equals(at)) {
                throw new IllegalArgumentException("the last step leads to the date");
            }
        }
    }

    /**
     * One step on the way to a date.
     *
     * @param cause what happened
     * @param on when it happened; none where the date is the calendar's own, or nothing is known
     * @param end the date after it
     * @param replaced the date before it, where there was one
     * @param days the days given, where a window or a gap counts them from the day on which it happened
     */
    public record Step(
            DateCause cause, Option<Instant> on, Instant end, Option<Instant> replaced, Option<Integer> days) {
        /**
         * Refuses null.
         *
         * @param cause what happened
         * @param on when it happened; none where the date is the calendar's own, or nothing is known
         * @param end the date after it
         * @param replaced the date before it, where there was one
         * @param days the days given, where a window or a gap counts them from the day on which it happened
         */
        public Step {
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(replaced, "replaced");
            Objects.requireNonNull(days, "days");
        }

        /** {@return by how much the date moved; none where there was no date before} */
        public Option<Duration> moved() {
            return replaced.map(before -> Duration.between(before, end));
        }
    }

    /**
     * Works the dates out.
     *
     * @param sight the case as its viewer sees it
     * @param history the whole history of the case; what the viewer may not see of it is left out
     * @param at the instant asked about
     * @return the dates; where the history does not tell how one came about, its last step is {@link DateCause#UNTOLD}
     */
    public static Deadlines of(Sight sight, List<Happening> history, Instant at) {
        return ofVisible(sight, sight.events(history), at);
    }

    static Deadlines ofVisible(Sight sight, List<Happening> visible, Instant at) {
        Objects.requireNonNull(at, "at");
        return new Deadlines(DateCourse.of(sight, visible).dates(at).sortBy(DueDate::at));
    }

    /** {@return the end of the present window, where it has one that the viewer may see} */
    public Option<DueDate> inForce() {
        return dates.find(DueDate::binding);
    }
}
