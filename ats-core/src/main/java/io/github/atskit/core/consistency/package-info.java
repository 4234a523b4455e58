/**
 * How alike reviewers judge: a report over the judgements of a programme, by criterion, standard, section, cohort and time, and by reviewer.
 *
 * <p>A host hands in {@linkplain io.github.atskit.core.consistency.JudgementRecord plain records}, of this programme or of another. They
 * become a {@link io.github.atskit.core.consistency.JudgementTable}, which takes about thirty bytes for each, and the table becomes a
 * {@link io.github.atskit.core.consistency.ConsistencyReport}:
 *
 * <pre>{@code
 * JudgementTable.of(records)                                   // or what is wrong with them
 *     .map(table -> ConsistencyReport.of(table, ReportSettings.standard()))
 *     .forEach(report -> report.reviewers().forEach(figures -> show(
 *         figures.reviewer(),
 *         figures.severity().fold(messages::suppression, severity -> messages.remark(severity.remark())))));
 * }</pre>
 *
 * <p>Three ideas carry it.
 *
 * <ul>
 *   <li><b>It describes.</b> No figure is a verdict, nobody is ranked, and nothing follows from a figure by itself. A reviewer who differs
 *       may be the one who sees what others miss. {@linkplain io.github.atskit.core.consistency.Caveat Caveats} come with the report.
 *   <li><b>It never speaks of fewer than five people.</b> A figure is {@linkplain io.github.atskit.core.consistency.Figure shown or
 *       suppressed}, so nobody can forget to ask. A part that is too small takes others with it where it could be worked out from what is
 *       left otherwise: from the total, or from parts by cohort held against parts by period and so on (a dimension of more than 300 parts,
 *       or the finest ones beyond 600 parts in all, are held against the total only). People are participants, and reviewers too where
 *       one of them is compared with the team; how two reviewers agree is told, for whoever reads a report knows who reviewed. That
 *       holds inside one report, for agreement and for what moderators changed; two reports on
 *       almost the same judgements can still give something away, and that is for the host to prevent.
 *   <li><b>It is the same every time.</b> Whatever looks like chance follows from a seed. The order of the input leaves no trace, and the
 *       numbers are the same on every machine.
 * </ul>
 *
 * <p>Severity and drift compare a reviewer with the team on the assumption that workbooks are handed out without regard to how strict a
 * reviewer is. Where several reviewers judged the same workbook, what the others found is taken into account, with their own severity
 * taken off. Small numbers are drawn toward the team, and intervals take the judgements of one workbook together. Beyond the table a
 * report takes room that grows with reviewers, periods, parts and different patterns of judgements, and not with how many judgements
 * there are. The work for severity grows with the cube of the number of reviewers and its room with the square: it is made for a team of
 * up to about a thousand, and not for a new pseudonym in each review.
 */
@NullMarked
package io.github.atskit.core.consistency;

import org.jspecify.annotations.NullMarked;
