package io.github.atskit.core.definition;

import io.github.atskit.core.sampling.SamplingPlan;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A definition made ready for decisions: dates are instants, sets are bits, names are roles. Worked out once for each definition
 * and never longer lived than it; it does not follow later versions. A definition with lint errors resolves too: what its edition
 * does not have is left out.
 */
public final class ResolvedDefinition {
    private final ProgrammeDefinition definition;
    private final DefinitionRef ref;
    private final long mandatory;
    private final long edition;
    private final Instant submission;
    private final Option<Instant> resubmission;
    private final List<Role> panel;
    private final SamplingPlan moderation;

    private ResolvedDefinition(ProgrammeDefinition definition) {
        CohortCalendar calendar = definition.calendar();
        this.definition = definition;
        this.ref = new DefinitionRef(definition.cohort(), definition.version());
        this.edition = definition.standards().all().bits();
        this.mandatory = definition.mandatoryStandards().bits() & edition;
        this.submission = calendar.end(calendar.submission());
        this.resubmission = calendar.resubmission().map(calendar::end);
        this.panel = definition.viva().panel().flatMap(Role::of).distinct();
        this.moderation = definition.moderation().plan();
    }

    static ResolvedDefinition of(ProgrammeDefinition definition) {
        return new ResolvedDefinition(definition);
    }

    /** {@return the definition it was made from} */
    public ProgrammeDefinition definition() {
        return definition;
    }

    /** {@return cohort and version} */
    public DefinitionRef ref() {
        return ref;
    }

    /** {@return the mandatory standards, bit n for standard n} */
    public long mandatory() {
        return mandatory;
    }

    /** {@return all standards of the edition, bit n for standard n} */
    public long edition() {
        return edition;
    }

    /** {@return the end of the first window} */
    public Instant submission() {
        return submission;
    }

    /** {@return the cohort's end of resubmission, where it has one} */
    public Option<Instant> resubmission() {
        return resubmission;
    }

    /** {@return the roles that have to sit on a viva panel, each once} */
    public List<Role> panel() {
        return panel;
    }

    /** {@return the cohort's zone} */
    public ZoneId zone() {
        return definition.calendar().zone();
    }

    /** {@return the cohort's template of workbooks} */
    public WorkbookTemplate template() {
        return definition.workbook().template();
    }

    /** {@return how many reviews a workbook needs, 1 to 5; a number outside, which the lint tells, is taken for the nearest of them} */
    public int reviewers() {
        return Math.max(
                1, Math.min(ReviewRules.MOST_REVIEWERS, definition.review().reviewers()));
    }

    /** {@return the plan by which reviews are drawn for moderation} */
    public SamplingPlan moderation() {
        return moderation;
    }

    /**
     * The day of an instant in the cohort's zone.
     *
     * @param at an instant
     * @return the day
     */
    public LocalDate dayOf(Instant at) {
        return at.atZone(zone()).toLocalDate();
    }

    /**
     * The end of a window for modifications: the resubmission date, where it lies after the release, or the day that ends the
     * window, whichever is first.
     *
     * @param release when modifications are requested
     * @param resubmissionEnd the end of resubmission as it stands for this candidacy
     * @return the end, or none where the window has none
     */
    public Option<Deadline> windowAfter(Instant release, Option<Instant> resubmissionEnd) {
        Option<Deadline> dated =
                resubmissionEnd.filter(release::isBefore).map(end -> new Deadline(Milestone.RESUBMISSION, end));
        Option<Integer> days = definition.modifications().windowDays();
        if (days.isEmpty()) {
            return dated;
        }
        Instant last = definition.calendar().end(dayOf(release).plusDays(days.get()));
        boolean datedFirst = dated.isDefined() && !dated.get().at().isAfter(last);
        return datedFirst ? dated : Option.some(new Deadline(Milestone.MODIFICATION_WINDOW, last));
    }

    /**
     * The earliest start of a further attempt: the beginning of the day that lies the gap after the day of the last attempt.
     *
     * @param lastAttempt when the viva started that was not passed
     * @return the first instant allowed
     */
    public Instant resitFrom(Instant lastAttempt) {
        LocalDate day = dayOf(lastAttempt).plusDays(definition.viva().resitGapDays());
        return day.atStartOfDay(zone()).toInstant();
    }
}
