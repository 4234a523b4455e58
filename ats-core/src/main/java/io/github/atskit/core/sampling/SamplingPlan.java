package io.github.atskit.core.sampling;

import io.github.atskit.core.review.Finding;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * Which reviews of a cohort are moderated, as data. The plan, the reviews and the sample drawn so far say all; the sample can be drawn
 * again by anybody, in any order of the reviews, and each pick says why it is there.
 *
 * <p>Of the strata that a review belongs to, the one with the highest percentage decides; of equal ones the first. A review is picked
 * if its {@linkplain Draw draw} is below that percentage. A review of no stratum is not picked for any. Then each reviewer who has
 * fewer than the minimum in the sample of a cohort is topped up.
 *
 * @param seed any number; another seed draws another sample
 * @param strata in order; their names are unique
 * @param minimumPerReviewer how many reviews of each reviewer the sample of a cohort holds at least, as far as there are so many; 0 is
 *     no such promise
 */
public record SamplingPlan(long seed, List<Stratum> strata, int minimumPerReviewer) {
    static final int ALL = 100;

    /**
     * Refuses what can never make sense.
     *
     * @param seed any number; another seed draws another sample
     * @param strata in order; their names are unique
     * @param minimumPerReviewer 0 or more
     * @throws IllegalArgumentException if two strata have the same name, or the minimum is below 0
     */
    public SamplingPlan {
        Objects.requireNonNull(strata, "strata");
        if (strata.map(Stratum::name).distinct().size() != strata.size()) {
            throw new IllegalArgumentException("two strata have the same name");
        }
        if (minimumPerReviewer < 0) {
            throw new IllegalArgumentException("a minimum is 0 or more");
        }
    }

    /**
     * The simplest plan, which every cohort of the programme has (ATS-055): one percentage for reviews that found all criteria met,
     * another for the rest, and no minimum. Its strata are called {@code not-met} and {@code met}.
     *
     * @param notMetPercent of a hundred reviews with a criterion not met, 0 to 100
     * @param metPercent of a hundred reviews with all criteria met, 0 to 100
     * @param seed any number
     * @return the plan
     */
    public static SamplingPlan byFinding(int notMetPercent, int metPercent, long seed) {
        return new SamplingPlan(
                seed, List.of(ofFinding(Finding.NOT_MET, notMetPercent), ofFinding(Finding.MET, metPercent)), 0);
    }

    private static Stratum ofFinding(Finding finding, int percent) {
        return Stratum.builder()
                .name(finding.code())
                .finding(Option.some(finding))
                .percent(percent)
                .build();
    }

    /**
     * The same plan with a minimum.
     *
     * @param minimum how many reviews of each reviewer the sample of a cohort holds at least; 0 or more
     * @return the plan
     */
    public SamplingPlan withMinimumPerReviewer(int minimum) {
        return new SamplingPlan(seed, strata, minimum);
    }

    /**
     * What a review draws under this plan's seed.
     *
     * @param review the review
     * @return its draw
     */
    public Draw drawOf(ReviewedWorkbook review) {
        return Draw.of(seed, review.cohort(), review.workbook(), review.round());
    }

    /**
     * The stratum that decides about a review.
     *
     * @param review the review
     * @return of those it belongs to the one with the highest percentage, of equal ones the first; none where it belongs to none
     */
    public Option<Stratum> stratumOf(ReviewedWorkbook review) {
        Objects.requireNonNull(review, "review");
        Stratum best = null;
        for (Stratum stratum : strata) {
            if (stratum.holds(review) && (best == null || stratum.percent() > best.percent())) {
                best = stratum;
            }
        }
        return Option.of(best);
    }

    /**
     * Whether a percentage picks a review, looked at by itself; minimums do not count. Where the stratum takes all or none there is
     * nothing to draw.
     *
     * @param review the review
     * @return whether it is in the sample
     */
    public boolean samples(ReviewedWorkbook review) {
        int percent = stratumOf(review).map(Stratum::percent).getOrElse(0);
        return percent == ALL || percent > 0 && drawOf(review).outOfHundred() < percent;
    }

    /**
     * Why a percentage picks a review, looked at by itself; minimums do not count.
     *
     * @param review the review
     * @return the reason, or none where it is not picked
     */
    public Option<DrawnByStratum> reason(ReviewedWorkbook review) {
        Option<Stratum> stratum = stratumOf(review).filter(found -> found.percent() > 0);
        if (stratum.isEmpty()) {
            return Option.none();
        }
        int draw = drawOf(review).outOfHundred();
        int percent = stratum.get().percent();
        return draw < percent ? Option.some(new DrawnByStratum(stratum.get().name(), percent, draw)) : Option.none();
    }

    /**
     * Draws the sample. Every earlier pick stays, with its reason. Then whatever a percentage picks is added. Then each reviewer, by
     * name and cohort, is topped up to the minimum with the lowest whole draws among the reviews not yet picked, equal ones by workbook
     * and round; picks that a reviewer has from others' minimums count.
     *
     * <p>Why the earlier sample goes in: a function of the reviews alone that holds a minimum of one and never un-picks would have to
     * pick every review, since each is at some time the only one of its reviewer. So what was drawn for a minimum depends on when it was
     * drawn, and a host keeps its sample: what this method returned goes in next time.
     *
     * @param reviews all reviews so far, of one cohort or several, in any order
     * @param drawnSoFar the sample as it stands, in any order; empty at first
     * @return the sample, by workbook and round; or everything that is wrong with the question
     */
    public Either<List<SamplingFault>, List<Pick>> draw(List<ReviewedWorkbook> reviews, List<Pick> drawnSoFar) {
        List<SamplingFault> faults = SamplingFaults.of(reviews, drawnSoFar, List.empty());
        return faults.isEmpty() ? Either.right(new Drawing(this, reviews).sample(drawnSoFar)) : Either.left(faults);
    }

    /**
     * Whether what was moderated is enough, and what is missing, for each cohort and reviewer.
     *
     * <p>Missing is what the plan would have in the sample today and nobody has moderated. A review that was moderated without having been
     * drawn counts towards the minimum of its reviewers, but takes no other review's place once that was drawn.
     *
     * @param reviews all reviews so far, of one cohort or several, in any order
     * @param drawnSoFar the sample as it stands, in any order
     * @param moderated which reviews have been moderated
     * @return each cohort by name; or everything that is wrong with the question
     */
    public Either<List<SamplingFault>, List<CohortCompliance>> compliance(
            List<ReviewedWorkbook> reviews, List<Pick> drawnSoFar, Set<ReviewRef> moderated) {
        List<SamplingFault> faults =
                SamplingFaults.of(reviews, drawnSoFar, moderated.toList().sorted());
        return faults.isEmpty()
                ? Either.right(ComplianceCheck.of(this, reviews, drawnSoFar, moderated))
                : Either.left(faults);
    }
}
