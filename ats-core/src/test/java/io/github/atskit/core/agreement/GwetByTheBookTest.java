package io.github.atskit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.control.Either;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Gwet's coefficients of 10,000 drawn tables with gaps are what the book's formulas give, pair by pair")
class GwetByTheBookTest {

    /** Handbook of Inter-Rater Reliability, 2014: observed and expected agreement, for each pair of raters of each unit. */
    private static double byTheBook(Matrix matrix, double[][] agreement) {
        int categories = matrix.categories();
        double observed = 0;
        int paired = 0;
        int rated = 0;
        double[] prevalence = new double[categories];
        for (int[] row : matrix.rows()) {
            double weight = 0;
            int pairs = 0;
            int ratings = 0;
            for (int one = 0; one < row.length; one++) {
                ratings += row[one] >= 0 ? 1 : 0;
                for (int other = 0; other < row.length; other++) {
                    if (one != other && row[one] >= 0 && row[other] >= 0) {
                        weight += agreement[row[one]][row[other]];
                        pairs++;
                    }
                }
            }
            for (int rating : row) {
                if (rating >= 0) {
                    prevalence[rating] += 1.0 / ratings;
                }
            }
            rated += ratings > 0 ? 1 : 0;
            paired += pairs > 0 ? 1 : 0;
            observed += pairs > 0 ? weight / pairs : 0;
        }
        double total = 0;
        double spread = 0;
        for (int one = 0; one < categories; one++) {
            double share = prevalence[one] / rated;
            spread += share * (1 - share);
            for (int other = 0; other < categories; other++) {
                total += agreement[one][other];
            }
        }
        double expected = total / (categories * (categories - 1)) * spread;
        return (observed / paired - expected) / (1 - expected);
    }

    private static double[][] agreement(int categories, Weights weights) {
        double[][] agreement = new double[categories][categories];
        for (int one = 0; one < categories; one++) {
            for (int other = 0; other < categories; other++) {
                double distance = Math.abs(one - other) / (double) (categories - 1);
                agreement[one][other] = switch (weights) {
                    case IDENTITY -> one == other ? 1 : 0;
                    case LINEAR -> 1 - distance;
                    case QUADRATIC -> 1 - distance * distance;
                };
            }
        }
        return agreement;
    }

    @Test
    @DisplayName("AC1 and AC2, linear and quadratic, 2 to 6 raters")
    void asInTheBook() {
        int compared = 0;
        for (int seed = 0; seed < 10_000; seed++) {
            Matrix matrix = Matrix.drawn(seed, 2 + seed % 5, seed % 2 == 0 ? 0.1 : 0.4);
            Weights weights = Weights.values()[seed % 3];
            Coefficient coefficient = weights == Weights.IDENTITY ? Coefficient.GWET_AC1 : Coefficient.GWET_AC2;
            AgreementPlan plan = AgreementPlan.builder()
                    .minimumUnits(1)
                    .replicates(0)
                    .weights(weights)
                    .build();
            Either<NotEstimated, Estimate> ours = Agreement.of(matrix.seated(Scale.ORDINAL), coefficient, plan);
            if (ours.isRight()) {
                assertThat(ours.get().value())
                        .as("table %s", seed)
                        .isCloseTo(byTheBook(matrix, agreement(matrix.categories(), weights)), within(1e-9));
                compared++;
            } else {
                assertThat(ours.getLeft().obstacle()).isEqualTo(Obstacle.NO_PAIRS);
            }
        }
        assertThat(compared).isGreaterThan(9_000);
    }
}
