package io.github.atskit.core.guide;

import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.core.workbook.SectionTemplate;
import io.github.atskit.core.workbook.Workbook;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * How far a workbook has come, in counts. Required parts are what submission asks for; the others are counted apart and hold nothing up.
 *
 * @param sections section by section, in template order
 * @param rated the standards that the self-assessment rates, of all of the edition
 * @param evidenced the standards with enough evidence, of those that the cohort or the participant's choice asks for
 * @param next what the viewer does best next; none where the viewer has nothing to do
 * @param waitingFor who has to act so that the case goes on, as in {@link Checklist}
 */
public record Progress(
        List<OfSection> sections, Share rated, Share evidenced, Option<NextStep> next, List<Recipient> waitingFor) {

    /**
     * Refuses null.
     *
     * @param sections section by section, in template order
     * @param rated the standards that the self-assessment rates, of all of the edition
     * @param evidenced the standards with enough evidence, of those that the cohort or the participant's choice asks for
     * @param next what the viewer does best next; none where the viewer has nothing to do
     * @param waitingFor who has to act so that the case goes on, as in {@link Checklist}
     */
    public Progress {
        Objects.requireNonNull(sections, "sections");
        Objects.requireNonNull(rated, "rated");
        Objects.requireNonNull(evidenced, "evidenced");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(waitingFor, "waitingFor");
    }

    /**
     * One section.
     *
     * @param section its name
     * @param required the required parts that are filled in, of all of them
     * @param optional the other parts that are filled in, of all of them
     * @param evidence how many evidence items it holds
     */
    public record OfSection(String section, Share required, Share optional, int evidence) {
        /**
         * Refuses null.
         *
         * @param section its name
         * @param required the required parts that are filled in, of all of them
         * @param optional the other parts that are filled in, of all of them
         * @param evidence how many evidence items it holds
         */
        public OfSection {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(required, "required");
            Objects.requireNonNull(optional, "optional");
        }
    }

    /**
     * Measures the progress by the case as it stands. It cannot know which requests for modification have been worked on, so it takes the
     * submission for the next step as soon as the rules would allow it.
     *
     * @param sight the case as its viewer sees it
     * @param at the instant asked about
     * @return the progress
     */
    public static Progress of(Sight sight, Instant at) {
        return measured(sight, List.empty(), at);
    }

    /**
     * Measures the progress, with what has been done since modifications were asked for: a request for which nothing has changed comes
     * before the submission.
     *
     * @param sight the case as its viewer sees it
     * @param history the whole history of the case; what the viewer may not see of it is left out
     * @param at the instant asked about
     * @return the progress
     */
    public static Progress of(Sight sight, List<Happening> history, Instant at) {
        return measured(sight, RoundComparison.of(sight, history), at);
    }

    private static Progress measured(Sight sight, List<RoundComparison> rounds, Instant at) {
        List<ActionStatus> menu = sight.menu(at);
        Checklist checklist = new ChecklistMaker(sight, at, menu).checklist();
        return of(sight, checklist, CoverageMatrix.of(sight), menu, rounds);
    }

    static Progress of(
            Sight sight,
            Checklist checklist,
            CoverageMatrix coverage,
            List<ActionStatus> menu,
            List<RoundComparison> rounds) {
        Workbook workbook = sight.candidacy().workbook();
        List<CoverageMatrix.Row> asked = coverage.rows().filter(row -> row.asked() > 0);
        return new Progress(
                workbook.sections().map(Progress::ofSection),
                new Share(
                        coverage.rows().count(CoverageMatrix.Row::rated),
                        coverage.rows().size()),
                new Share(asked.count(CoverageMatrix.Row::enough), asked.size()),
                NextStep.answering(checklist, menu, rounds)
                        .orElse(() -> NextStep.of(checklist, menu, workbook.template())),
                checklist.waitingFor());
    }

    private static OfSection ofSection(Section section) {
        SectionTemplate template = section.template();
        return new OfSection(
                template.name(),
                filled(section, template.parts().filter(PartTemplate::required)),
                filled(section, template.parts().reject(PartTemplate::required)),
                section.evidenceCount());
    }

    private static Share filled(Section section, List<PartTemplate> parts) {
        return new Share(parts.count(part -> section.part(part.name()).isDefined()), parts.size());
    }

    /** {@return the required parts that are filled in, of all of the workbook} */
    public Share required() {
        return sum(sections.map(OfSection::required));
    }

    /** {@return the other parts that are filled in, of all of the workbook} */
    public Share optional() {
        return sum(sections.map(OfSection::optional));
    }

    /** {@return how many evidence items the workbook holds} */
    public int evidence() {
        return sections.map(OfSection::evidence).sum().intValue();
    }

    private static Share sum(List<Share> shares) {
        return new Share(
                shares.map(Share::done).sum().intValue(),
                shares.map(Share::of).sum().intValue());
    }
}
