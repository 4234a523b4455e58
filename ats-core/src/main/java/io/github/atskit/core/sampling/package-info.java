/**
 * Sampling plans: which reviews of a cohort a moderator looks at, and why. Pure functions over plain values; nothing here knows the
 * lifecycle.
 *
 * <p>A {@link io.github.atskit.core.sampling.ReviewedWorkbook} is one round of one workbook whose review is in. A
 * {@link io.github.atskit.core.sampling.SamplingPlan} has strata, each with conditions and a percentage, and may promise a minimum for
 * each reviewer. The percentages are the weights: to have a new reviewer looked at twice as often, add a stratum with twice the
 * percentage. Of several strata the highest decides, so nobody has to multiply to know what a plan does.
 *
 * <p>Each {@link io.github.atskit.core.sampling.Pick} has a typed reason that anybody can check. The same plan, reviews and earlier
 * picks give the same sample, in any order and on any machine. A pick is never taken back, so a host keeps the sample and hands it in
 * the next time: with a minimum, no function of the reviews alone could keep its picks and be a sample, as decision record 21 shows.
 *
 * <pre>{@code
 * SamplingPlan plan = new SamplingPlan(1, List.of(
 *     Stratum.builder().name("not met").finding(Option.some(Finding.NOT_MET)).percent(100).build(),
 *     Stratum.builder().name("new reviewers").risks(HashSet.of(Risk.NEW_REVIEWER)).percent(40).build(),
 *     Stratum.builder().name("everything").percent(20).build()), 2);
 * ReviewedWorkbook review = ReviewedWorkbook.builder()
 *     .cohort("5").workbook("c-1").reviewer("r-7").finding(Finding.NOT_MET).build();
 *
 * List<Pick> sample = plan.draw(List.of(review), List.empty()).get();   // c-1: "not met", percent 100, draw 85
 * plan.compliance(List.of(review), sample, HashSet.empty()).get();      // cohort 5: 1 asked for, 0 moderated, c-1 missing
 * }</pre>
 *
 * <p>The lifecycle draws by the simplest plan there is (ATS-055): {@code SamplingPlan.byFinding}, without a minimum, one review at a
 * time. A host that moderates by a richer plan draws it over the cohort beside the lifecycle.
 */
@NullMarked
package io.github.atskit.core.sampling;

import org.jspecify.annotations.NullMarked;
