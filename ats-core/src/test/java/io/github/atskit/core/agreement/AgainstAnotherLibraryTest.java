package io.github.atskit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vavr.control.Either;
import org.assertj.core.data.Offset;
import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.InsufficientDataException;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Another library gives the same to nine digits for 10,000 drawn tables:")
class AgainstAnotherLibraryTest {
    private static final int TABLES = 10_000;
    private static final Offset<Double> CLOSE = within(1e-9);

    private static Either<Obstacle, Double> ours(Ratings ratings, Coefficient coefficient, Weights weights) {
        AgreementPlan plan = AgreementPlan.builder()
                .minimumUnits(1)
                .replicates(0)
                .weights(weights)
                .build();
        return Agreement.of(ratings, coefficient, plan).bimap(NotEstimated::obstacle, Estimate::value);
    }

    private static Either<Obstacle, Double> ours(Ratings ratings, Coefficient coefficient) {
        return ours(ratings, coefficient, Weights.LINEAR);
    }

    private static int found(Matrix matrix) {
        return matrix.study().getCategoryCount();
    }

    /** Where only one category was found the other library has no answer, and says so in one way or another. */
    private static boolean agrees(Either<Obstacle, Double> ours, IAgreementMeasure theirs, String what) {
        if (ours.isRight()) {
            assertThat(ours.get()).as(what).isCloseTo(theirs.calculateAgreement(), CLOSE);
        } else {
            assertThat(ours.getLeft()).as(what).isEqualTo(Obstacle.NO_VARIATION);
            assertThatThrownBy(theirs::calculateAgreement).as(what).isInstanceOf(InsufficientDataException.class);
        }
        return ours.isRight();
    }

    @Test
    @DisplayName("percent and Fleiss' kappa, 2 to 6 raters")
    void percentAndFleiss() {
        int compared = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Matrix matrix = Matrix.drawn(seed, 2 + seed % 5, 0);
            CodingAnnotationStudy study = matrix.study();
            Ratings ratings = seed % 2 == 0 ? matrix.seated(Scale.NOMINAL) : matrix.pooled(Scale.NOMINAL);
            if (found(matrix) > 1) {
                assertThat(ours(ratings, Coefficient.PERCENT).get())
                        .isCloseTo(new PercentageAgreement(study).calculateAgreement(), CLOSE);
            }
            compared +=
                    agrees(ours(ratings, Coefficient.FLEISS_KAPPA), new FleissKappaAgreement(study), "table " + seed)
                            ? 1
                            : 0;
        }
        assertThat(compared).isGreaterThan(9_000);
    }

    @Test
    @DisplayName("percent of 2 raters with gaps; of more it weighs units by their ratings, where ours weigh the same")
    void percentWithGaps() {
        int compared = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Matrix matrix = Matrix.drawn(seed, 2, 0.33);
            Either<Obstacle, Double> ours = ours(matrix.seated(Scale.NOMINAL), Coefficient.PERCENT);
            if (ours.isRight() && found(matrix) > 1) {
                assertThat(ours.get())
                        .as("table %s", seed)
                        .isCloseTo(new PercentageAgreement(matrix.study()).calculateAgreement(), CLOSE);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(9_000);
    }

    @Test
    @DisplayName("Cohen's kappa, 2 raters")
    void cohen() {
        int compared = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Matrix matrix = Matrix.drawn(seed, 2, 0);
            compared += agrees(
                            ours(matrix.seated(Scale.NOMINAL), Coefficient.COHEN_KAPPA),
                            new CohenKappaAgreement(matrix.study()),
                            "table " + seed)
                    ? 1
                    : 0;
        }
        assertThat(compared).isGreaterThan(9_000);
    }

    @Test
    @DisplayName("weighted kappa, linear and quadratic, 2 raters; it calls nothing over nothing 0")
    void weighted() {
        for (int seed = 0; seed < TABLES; seed++) {
            Matrix matrix = Matrix.drawn(seed, 2, 0);
            Weights weights = seed % 2 == 0 ? Weights.LINEAR : Weights.QUADRATIC;
            double[][] table = weights.table(matrix.categories());
            IDistanceFunction distance = (study, one, other) -> table[(Integer) one][(Integer) other];
            double theirs = new WeightedKappaAgreement(matrix.study(), distance).calculateAgreement();
            Either<Obstacle, Double> ours = ours(matrix.seated(Scale.ORDINAL), Coefficient.WEIGHTED_KAPPA, weights);
            if (ours.isRight()) {
                assertThat(ours.get()).as("table %s", seed).isCloseTo(theirs, CLOSE);
            } else {
                assertThat(ours.getLeft()).isEqualTo(Obstacle.NO_VARIATION);
                assertThat(theirs).isZero();
            }
        }
    }

    @Test
    @DisplayName(
            "Krippendorff's alpha, nominal and ordinal, 2 to 6 raters, a third of the ratings missing in every second table")
    void alpha() {
        int compared = 0;
        int withGaps = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Matrix matrix = Matrix.drawn(seed, 2 + seed % 5, seed % 2 == 0 ? 0 : 0.33);
            Scale scale = seed % 3 == 0 ? Scale.NOMINAL : Scale.ORDINAL;
            IDistanceFunction distance =
                    scale == Scale.NOMINAL ? new NominalDistanceFunction() : new OrdinalDistanceFunction();
            Ratings ratings = seed % 4 < 2 ? matrix.seated(scale) : matrix.pooled(scale);
            Either<Obstacle, Double> ours = ours(ratings, Coefficient.KRIPPENDORFF_ALPHA);
            KrippendorffAlphaAgreement theirs = new KrippendorffAlphaAgreement(matrix.study(), distance);
            if (ours.isRight()) {
                assertThat(ours.get()).as("table %s", seed).isCloseTo(theirs.calculateAgreement(), CLOSE);
                compared++;
                withGaps += seed % 2;
            } else if (ours.getLeft() == Obstacle.NO_VARIATION) {
                assertThat(found(matrix) > 1 ? theirs.calculateAgreement() : 0).isZero();
            } else {
                assertThat(ours.getLeft()).isEqualTo(Obstacle.NO_PAIRS);
                assertThat(found(matrix) > 1 ? theirs.calculateAgreement() : Double.NaN)
                        .isNaN();
            }
        }
        assertThat(compared).isGreaterThan(9_000);
        assertThat(withGaps).isGreaterThan(4_000);
    }
}
