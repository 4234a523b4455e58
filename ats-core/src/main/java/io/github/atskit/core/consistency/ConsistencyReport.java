package io.github.atskit.core.consistency;

import io.vavr.collection.List;
import java.util.Objects;

/**
 * How alike the reviewers of a programme judge. The same table and settings give the same report, number for number, on every machine and
 * release of Java.
 *
 * <p>It describes and never judges: no figure is a verdict, nobody is ranked, and nothing follows from a figure by itself. Figures that
 * would speak of too few people are {@linkplain Figure.Suppressed suppressed}.
 *
 * @param settings how it was made
 * @param size how many judgements, workbooks and reviewers there are
 * @param agreement between reviewers: all judgements first, then by criterion, standard, section, cohort and period, each in order of
 *     name, standards by number; dimensions that no judgement names are left out
 * @param moderated agreement between reviewers and moderators: all moderated judgements first, then by criterion
 * @param overturns how often moderators found otherwise: all moderated judgements first, then by criterion
 * @param turnaround how long reviews took, all reviewers together
 * @param reviewers what is told about each, in order of name
 * @param caveats what the figures cannot say
 */
public record ConsistencyReport(
        ReportSettings settings,
        Figure<TableSize> size,
        List<Slice<SliceAgreement>> agreement,
        List<Slice<SliceAgreement>> moderated,
        List<Slice<Overturns>> overturns,
        Figure<Turnaround> turnaround,
        List<ReviewerFigures> reviewers,
        List<Caveat> caveats) {
    /**
     * Refuses null.
     *
     * @param settings how it was made
     * @param size how many judgements, workbooks and reviewers there are
     * @param agreement between reviewers: all judgements first, then by criterion, standard, section, cohort and period, each in order of
     *     name, standards by number; dimensions that no judgement names are left out
     * @param moderated agreement between reviewers and moderators: all moderated judgements first, then by criterion
     * @param overturns how often moderators found otherwise: all moderated judgements first, then by criterion
     * @param turnaround how long reviews took, all reviewers together
     * @param reviewers what is told about each, in order of name
     * @param caveats what the figures cannot say
     */
    public ConsistencyReport {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(moderated, "moderated");
        Objects.requireNonNull(overturns, "overturns");
        Objects.requireNonNull(turnaround, "turnaround");
        Objects.requireNonNull(reviewers, "reviewers");
        Objects.requireNonNull(caveats, "caveats");
    }

    /**
     * Makes a report.
     *
     * @param table the judgements
     * @param settings how
     * @return the report
     */
    public static ConsistencyReport of(JudgementTable table, ReportSettings settings) {
        return Reporting.report(Objects.requireNonNull(table, "table"), Objects.requireNonNull(settings, "settings"));
    }
}
