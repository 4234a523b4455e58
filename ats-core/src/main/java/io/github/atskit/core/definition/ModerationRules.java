package io.github.atskit.core.definition;

import io.github.atskit.core.sampling.SamplingPlan;

/**
 * How many reviews are moderated before they are released, as a cohort's definition says it (ATS-055).
 *
 * @param notMetPercent how many of a hundred reviews with a criterion not met are moderated; the lint tells what is no percentage
 * @param metPercent how many of a hundred reviews with all criteria met are moderated; the lint tells what is no percentage
 * @param seed any number; another seed draws another sample
 */
public record ModerationRules(int notMetPercent, int metPercent, long seed) {
    private static final int ALL = 100;

    /**
     * The plan by which the sample is drawn. A number below 0 is taken for 0 and one above 100 for 100.
     *
     * @return the plan
     */
    public SamplingPlan plan() {
        return SamplingPlan.byFinding(percentage(notMetPercent), percentage(metPercent), seed);
    }

    private static int percentage(int number) {
        return Math.max(0, Math.min(ALL, number));
    }
}
