/**
 * How much people agree beyond what chance would give, as numbers with their uncertainty and with words that do not say more.
 *
 * <p>A {@link io.github.atskit.core.agreement.Ratings} holds what several people found about the same things. Equal ratings are kept
 * once and counted, so a million of them take no more room than a few. {@link io.github.atskit.core.agreement.Agreement} works out a
 * {@link io.github.atskit.core.agreement.Coefficient} with an interval, or says why there is none: nothing is made up where chance alone
 * would give the same. {@link io.github.atskit.core.agreement.Reading} tells what the numbers say; the words are in
 * {@code core.message}.
 *
 * <pre>{@code
 * Ratings ratings = Ratings.seated(List.of("met", "not-met"), Scale.NOMINAL, 2)
 *     .addCluster(new int[] {0, 0}, new int[] {1, 0}, new int[] {1, 1})         // one workbook by three criteria
 *     .addCluster(new int[] {0, 0}, new int[] {0, Ratings.MISSING}, new int[] {0, 0})
 *     // ... and all the other workbooks
 *     .build();
 * List<Either<NotEstimated, Estimate>> answers = Agreement.of(
 *     ratings, List.of(Coefficient.PERCENT, Coefficient.KRIPPENDORFF_ALPHA, Coefficient.GWET_AC1), AgreementPlan.standard());
 * List<Reading> readings = Reading.of(answers);
 * }</pre>
 *
 * <p>Which units depend on each other is the host's to say, by putting them in one cluster. Intervals are drawn by cluster, from a seed.
 * What is too little to say anything is data of the {@link io.github.atskit.core.agreement.AgreementPlan}.
 */
@NullMarked
package io.github.atskit.core.agreement;

import org.jspecify.annotations.NullMarked;
