package io.github.atskit.examples.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is simulated. Begin with {@link #of(long)} and change what matters.
 *
 * @param seed any number
 * @param workbooks how many
 * @param reviewers how many are in the team
 * @param seats how many reviewers judge each workbook
 * @param criteria what is judged, each of the whole workbook or of each section
 * @param sections the sections that are judged one by one; none where the workbook is judged as a whole
 * @param cohorts how many, one after the other in the period
 * @param centres how many
 * @param from the first day on which workbooks are handed out
 * @param days how many days workbooks are handed out
 * @param model how findings come about
 * @param drifts who changes when
 * @param moderatedPercent how many workbooks of a hundred a moderator judges too
 */
public record SimulationSettings(
        long seed,
        int workbooks,
        int reviewers,
        int seats,
        List<SimulatedCriterion> criteria,
        List<String> sections,
        int cohorts,
        int centres,
        LocalDate from,
        int days,
        Model model,
        List<Drift> drifts,
        int moderatedPercent) {

    private static final int ALL = 100;
    private static final int LAST_YEAR = 9999;
    private static final int DAYS_OF_YEAR = 365;
    /** Years that the longest review may take, and the part of a year that is cut off. */
    private static final int ROOM = 4;

    public SimulationSettings {
        criteria = List.copyOf(criteria);
        sections = List.copyOf(sections);
        drifts = List.copyOf(drifts);
        require(workbooks >= 0, "the number of workbooks is 0 or more");
        require(seats >= 1 && seats <= reviewers, "a workbook has at least one reviewer and no more than there are");
        require(!criteria.isEmpty(), "at least one criterion is judged");
        require(
                cohorts >= 1 && centres >= 1 && days >= cohorts,
                "there are cohorts, centres, and a day for each cohort");
        require(moderatedPercent >= 0 && moderatedPercent <= ALL, "a percentage is 0 to 100");
        require(
                criteria.stream().map(SimulatedCriterion::name).distinct().count() == criteria.size()
                        && sections.stream().distinct().count() == sections.size(),
                "no section and no criterion stands twice");
        require(
                from.getYear() >= 1 && from.getYear() + days / DAYS_OF_YEAR + ROOM <= LAST_YEAR,
                "the days are of the years 1 to 9999, with room for the last reviews");
        for (Drift drift : drifts) {
            require(drift.reviewer() < reviewers, "a reviewer who drifts is one of the team");
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    /**
     * How findings come about, all in logits.
     *
     * @param quality deviation of the quality of workbooks
     * @param part deviation of the quality of what is judged around that of its workbook
     * @param severity deviation of the severity of reviewers
     * @param noise how much chance is in a finding: 1 is much, 0.2 is little
     */
    public record Model(double quality, double part, double severity, double noise) {

        public Model {
            require(quality >= 0 && part >= 0 && severity >= 0 && noise > 0, "deviations are 0 or more, noise is more");
        }
    }

    /**
     * Four hundred workbooks of two cohorts within a year, each judged by two of twelve reviewers by the three criteria; one reviewer
     * becomes stricter in summer; every fifth workbook is moderated.
     */
    public static SimulationSettings of(long seed) {
        LocalDate from = LocalDate.of(2024, 1, 8);
        return new SimulationSettings(
                seed,
                400,
                12,
                2,
                List.of(
                        new SimulatedCriterion("authenticity", -1.6),
                        new SimulatedCriterion("sufficiency", -0.4),
                        new SimulatedCriterion("reliability", -1.0)),
                List.of(),
                2,
                4,
                from,
                336,
                new Model(0.9, 0.5, 0.2, 0.35),
                List.of(new Drift(4, from.plusMonths(6), 0.9)),
                20);
    }

    public SimulationSettings seed(long number) {
        return with(draft -> draft.seed = number);
    }

    public SimulationSettings workbooks(int count) {
        return with(draft -> draft.workbooks = count);
    }

    /** Drifts of reviewers who are no longer there fall away. */
    public SimulationSettings reviewers(int count) {
        List<Drift> kept =
                drifts.stream().filter(drift -> drift.reviewer() < count).toList();
        return with(draft -> {
            draft.reviewers = count;
            draft.drifts = kept;
        });
    }

    public SimulationSettings seats(int count) {
        return with(draft -> draft.seats = count);
    }

    public SimulationSettings criteria(List<SimulatedCriterion> judged) {
        return with(draft -> draft.criteria = judged);
    }

    public SimulationSettings sections(List<String> judged) {
        return with(draft -> draft.sections = judged);
    }

    public SimulationSettings groups(int ofCohorts, int ofCentres) {
        return with(draft -> {
            draft.cohorts = ofCohorts;
            draft.centres = ofCentres;
        });
    }

    public SimulationSettings period(LocalDate first, int length) {
        return with(draft -> {
            draft.from = first;
            draft.days = length;
        });
    }

    public SimulationSettings model(Model how) {
        return with(draft -> draft.model = how);
    }

    public SimulationSettings drifts(List<Drift> changes) {
        return with(draft -> draft.drifts = changes);
    }

    public SimulationSettings moderated(int percent) {
        return with(draft -> draft.moderatedPercent = percent);
    }

    private SimulationSettings with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.settings();
    }

    /** Settings while one thing of them is changed; lives no longer than that. */
    private static final class Draft {
        private long seed;
        private int workbooks;
        private int reviewers;
        private int seats;
        private List<SimulatedCriterion> criteria;
        private List<String> sections;
        private int cohorts;
        private int centres;
        private LocalDate from;
        private int days;
        private Model model;
        private List<Drift> drifts;
        private int moderatedPercent;

        private Draft(SimulationSettings settings) {
            seed = settings.seed;
            workbooks = settings.workbooks;
            reviewers = settings.reviewers;
            seats = settings.seats;
            criteria = settings.criteria;
            sections = settings.sections;
            cohorts = settings.cohorts;
            centres = settings.centres;
            from = settings.from;
            days = settings.days;
            model = settings.model;
            drifts = settings.drifts;
            moderatedPercent = settings.moderatedPercent;
        }

        private SimulationSettings settings() {
            return new SimulationSettings(
                    seed,
                    workbooks,
                    reviewers,
                    seats,
                    criteria,
                    sections,
                    cohorts,
                    centres,
                    from,
                    days,
                    model,
                    drifts,
                    moderatedPercent);
        }
    }
}
