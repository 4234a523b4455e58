package io.github.atskit.core.guide;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Windows;
import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Objects;

/** The dates of a candidacy that a screen shows and a reminder names. */
public final class DueDates {
    private DueDates() {}

    /**
     * One date.
     *
     * @param name a {@link Milestone}'s external name, or the name of a further deadline of the cohort
     * @param at when
     * @param binding whether something closes then; a further deadline of the cohort never closes anything
     */
    public record DueDate(String name, Instant at, boolean binding) {
        /**
         * Refuses null.
         *
         * @param name a {@link Milestone}'s external name, or the name of a further deadline of the cohort
         * @param at when
         * @param binding whether something closes then; a further deadline of the cohort never closes anything
         */
        public DueDate {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * The end of the present window as it stands for this candidacy, with holds and an extension counted, and the further deadlines of
     * the cohort.
     *
     * @param programme the pinned definition
     * @param candidacy the candidacy
     * @return the dates, earliest first
     */
    public static List<DueDate> of(ResolvedDefinition programme, Candidacy candidacy) {
        CohortCalendar calendar = programme.definition().calendar();
        Windows windows = candidacy.windows();
        List<DueDate> window = windows.window()
                .toList()
                .map(end -> new DueDate(end.milestone().code(), windows.end().get(), true));
        return window.appendAll(calendar.milestones()
                        .toList()
                        .map(entry -> new DueDate(entry._1(), calendar.end(entry._2()), false)))
                .sortBy(DueDate::at);
    }
}
