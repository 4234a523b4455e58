package io.github.atskit.examples.simulator;

import java.time.LocalDate;
import java.util.List;

/**
 * What estimates should come to: worked out from the model by integration over the quality of workbooks, not from the judgements.
 * Percentage points and coefficients are exact to about nine digits, as long as there is a thousandth of a logit of noise.
 */
public final class Truth {
    private static final double PERCENT = 100;

    private final SimulationSettings settings;
    private final List<SimulatedReviewer> reviewers;
    private final Leaning leaning;

    Truth(SimulationSettings settings, List<SimulatedReviewer> reviewers, Leaning leaning) {
        this.settings = settings;
        this.reviewers = reviewers;
        this.leaning = leaning;
    }

    /**
     * How alike two reviewers of the team are, drawn at random, when they judge the same thing. Each is no number (NaN) where there is
     * only one reviewer, and so is a coefficient where everybody would always find the same.
     *
     * @param percent how often both find the same, from 0 to 100
     * @param alpha what Krippendorff's alpha comes to with many workbooks; so do Fleiss' kappa and Cohen's kappa with reviewers in
     *     random seats
     * @param ac1 what Gwet's AC1 comes to
     */
    public record Alike(double percent, double alpha, double ac1) {}

    /** {@return the team, in the order of their numbers} */
    public List<SimulatedReviewer> reviewers() {
        return reviewers;
    }

    /** {@return what is judged} */
    public List<SimulatedCriterion> criteria() {
        return settings.criteria();
    }

    /**
     * How much more often a reviewer finds something not met than the mean of the team would.
     *
     * @param reviewer from 0
     * @param day the day on which judgements are recorded
     * @return percentage points, over all criteria alike; negative is more lenient
     */
    public double severity(int reviewer, LocalDate day) {
        double own = 0;
        double team = 0;
        for (SimulatedCriterion criterion : settings.criteria()) {
            own += notMet(criterion, reviewer, day);
            for (int other = 0; other < reviewers.size(); other++) {
                team += notMet(criterion, other, day);
            }
        }
        return PERCENT * (own - team / reviewers.size()) / settings.criteria().size();
    }

    private double notMet(SimulatedCriterion criterion, int reviewer, LocalDate day) {
        return leaning.mean(quality -> chance(criterion, reviewer, day, quality));
    }

    private double chance(SimulatedCriterion criterion, int reviewer, LocalDate day, double quality) {
        return leaning.notMet(criterion, reviewers.get(reviewer).severityOn(day), quality);
    }

    /**
     * How alike reviewers are by one criterion.
     *
     * @param criterion one of the settings
     * @param day the day on which both record their judgements
     */
    public Alike alike(SimulatedCriterion criterion, LocalDate day) {
        return alike(List.of(criterion), day);
    }

    /**
     * How alike reviewers are over all criteria together.
     *
     * @param day the day on which both record their judgements
     */
    public Alike alike(LocalDate day) {
        return alike(settings.criteria(), day);
    }

    private Alike alike(List<SimulatedCriterion> criteria, LocalDate day) {
        double same = 0;
        double prevalence = 0;
        for (SimulatedCriterion criterion : criteria) {
            same += leaning.mean(quality -> same(criterion, day, quality)) / criteria.size();
            for (int reviewer = 0; reviewer < reviewers.size(); reviewer++) {
                prevalence += notMet(criterion, reviewer, day) / reviewers.size() / criteria.size();
            }
        }
        double different = 2 * prevalence * (1 - prevalence);
        return new Alike(PERCENT * same, 1 - (1 - same) / different, (same - different) / (1 - different));
    }

    /** The chance that two different reviewers find the same, the pair being drawn at random. */
    private double same(SimulatedCriterion criterion, LocalDate day, double quality) {
        double sum = 0;
        double squares = 0;
        int team = reviewers.size();
        for (int reviewer = 0; reviewer < team; reviewer++) {
            double chance = chance(criterion, reviewer, day, quality);
            sum += chance;
            squares += chance * chance;
        }
        double bothNotMet = (sum * sum - squares) / team / (team - 1);
        return 1 - 2 * sum / team + 2 * bothNotMet;
    }

    /**
     * How often a moderator finds something else than a reviewer did.
     *
     * @param reviewer from 0
     * @param day the day on which the reviewer records the judgement
     * @return from 0 to 100, over all criteria alike
     */
    public double overturned(int reviewer, LocalDate day) {
        double overturned = 0;
        for (SimulatedCriterion criterion : settings.criteria()) {
            overturned += leaning.mean(quality -> {
                double chance = chance(criterion, reviewer, day, quality);
                double moderator = leaning.moderator(criterion, quality);
                return chance * (1 - moderator) + (1 - chance) * moderator;
            });
        }
        return PERCENT * overturned / settings.criteria().size();
    }
}
