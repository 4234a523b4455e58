package io.github.atskit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("For 1,000 drawn tables")
class LawsOfAgreementTest {
    private static final int TABLES = 1_000;
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final AgreementPlan PLAN =
            AgreementPlan.builder().minimumUnits(1).replicates(0).build();

    private static List<Either<Obstacle, Double>> all(Ratings ratings) {
        return all(ratings, PLAN);
    }

    private static List<Either<Obstacle, Double>> all(Ratings ratings, AgreementPlan plan) {
        return Agreement.of(ratings, List.of(Coefficient.values()), plan)
                .map(answer -> answer.bimap(NotEstimated::obstacle, Estimate::value));
    }

    private static Either<Obstacle, Double> one(Ratings ratings, Coefficient coefficient, AgreementPlan plan) {
        return all(ratings, plan).get(List.of(Coefficient.values()).indexOf(coefficient));
    }

    private static void assertAlike(
            List<Either<Obstacle, Double>> ones, List<Either<Obstacle, Double>> others, Object what) {
        ones.zip(others).forEach(pair -> assertAlike(pair._1, pair._2, what));
    }

    private static void assertAlike(Either<Obstacle, Double> one, Either<Obstacle, Double> other, Object what) {
        if (one.isRight() && other.isRight()) {
            assertThat(one.get()).as("%s", what).isCloseTo(other.get(), CLOSE);
        } else {
            assertThat(one).as("%s", what).isEqualTo(other);
        }
    }

    private static void forEach(Function<Matrix, Matrix> change) {
        for (int seed = 0; seed < TABLES; seed++) {
            Matrix matrix = Matrix.drawn(seed, 2 + seed % 5, seed % 3 * 0.15);
            assertAlike(
                    all(matrix.seated(Scale.ORDINAL)), all(change.apply(matrix).seated(Scale.ORDINAL)), seed);
        }
    }

    private static Matrix withRows(Matrix matrix, Function<int[], int[]> change) {
        return new Matrix(
                matrix.categories(), Arrays.stream(matrix.rows()).map(change).toArray(int[][]::new));
    }

    @Test
    @DisplayName("the order of units makes no difference, not even to the last digit")
    void orderOfUnits() {
        for (int seed = 0; seed < TABLES; seed++) {
            Matrix matrix = Matrix.drawn(seed, 2 + seed % 5, 0.1);
            int[][] rows = matrix.rows().clone();
            SplittableRandom chance = new SplittableRandom(seed);
            for (int i = rows.length - 1; i > 0; i--) {
                int j = chance.nextInt(i + 1);
                int[] row = rows[i];
                rows[i] = rows[j];
                rows[j] = row;
            }
            Ratings shuffled = new Matrix(matrix.categories(), rows).seated(Scale.ORDINAL);
            assertThat(shuffled).isEqualTo(matrix.seated(Scale.ORDINAL));
            assertThat(all(shuffled)).isEqualTo(all(matrix.seated(Scale.ORDINAL)));
        }
    }

    @Test
    @DisplayName("the order of raters makes no difference")
    void orderOfRaters() {
        forEach(matrix -> withRows(matrix, row -> {
            int[] turned = new int[row.length];
            for (int i = 0; i < row.length; i++) {
                turned[i] = row[(i + 1) % row.length];
            }
            return turned;
        }));
    }

    @Test
    @DisplayName("a scale read from the other end makes no difference")
    void otherEnd() {
        forEach(matrix -> withRows(
                matrix,
                row -> Arrays.stream(row)
                        .map(rating -> rating < 0 ? rating : matrix.categories() - 1 - rating)
                        .toArray()));
    }

    @Test
    @DisplayName("counted equal units give what single ones give, and counts what ratings by seat give")
    void patterns() {
        for (int seed = 0; seed < TABLES; seed++) {
            Matrix matrix = Matrix.drawn(seed, 2 + seed % 5, 0.2);
            Tally units = new Tally(matrix.categories());
            for (int[] row : matrix.rows()) {
                Tally unit = new Tally(matrix.categories());
                unit.add(row);
                units.plus(unit, 1);
            }
            Formulas formulas = new Formulas(Scale.ORDINAL, Weights.LINEAR.table(matrix.categories()));
            List<Either<Obstacle, Double>> seated = all(matrix.seated(Scale.ORDINAL));
            List<Either<Obstacle, Double>> pooled = all(matrix.pooled(Scale.ORDINAL));
            for (Coefficient coefficient : Coefficient.values()) {
                int at = List.of(Coefficient.values()).indexOf(coefficient);
                if (seated.get(at).isRight()) {
                    assertThat(seated.get(at).get()).isCloseTo(formulas.of(coefficient, units), CLOSE);
                }
                if (!coefficient.needsTwoRaters()) {
                    assertAlike(seated.get(at), pooled.get(at), seed);
                }
            }
        }
    }

    @Test
    @DisplayName("weights that count no near miss make weighted kappa Cohen's and AC2 AC1")
    void identity() {
        AgreementPlan plain =
                AgreementPlan.builder().from(PLAN).weights(Weights.IDENTITY).build();
        for (int seed = 0; seed < TABLES; seed++) {
            Ratings ratings = Matrix.drawn(seed, 2, 0.1).seated(Scale.ORDINAL);
            assertThat(one(ratings, Coefficient.WEIGHTED_KAPPA, plain))
                    .isEqualTo(one(ratings, Coefficient.COHEN_KAPPA, plain));
            assertThat(one(ratings, Coefficient.GWET_AC2, plain)).isEqualTo(one(ratings, Coefficient.GWET_AC1, plain));
        }
    }

    @Test
    @DisplayName("of two categories an order makes no difference")
    void twoCategories() {
        int compared = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Matrix drawn = Matrix.drawn(seed, 2 + seed % 5, 0.2);
            Matrix two = new Matrix(
                    2,
                    withRows(
                                    drawn,
                                    row -> Arrays.stream(row)
                                            .map(rating -> Math.min(rating, 1))
                                            .toArray())
                            .rows());
            Either<Obstacle, Double> nominal = one(two.seated(Scale.NOMINAL), Coefficient.KRIPPENDORFF_ALPHA, PLAN);
            assertAlike(nominal, one(two.seated(Scale.ORDINAL), Coefficient.KRIPPENDORFF_ALPHA, PLAN), seed);
            assertAlike(
                    one(two.seated(Scale.ORDINAL), Coefficient.WEIGHTED_KAPPA, PLAN),
                    one(two.seated(Scale.NOMINAL), Coefficient.COHEN_KAPPA, PLAN),
                    seed);
            compared += nominal.isRight() ? 1 : 0;
        }
        assertThat(compared).isGreaterThan(TABLES / 2);
    }

    @Test
    @DisplayName("no coefficient is above 1, and each is 1 where everybody agrees on things that differ")
    void bounds() {
        for (int seed = 0; seed < TABLES; seed++) {
            Matrix matrix = Matrix.drawn(seed, 2, 0);
            all(matrix.seated(Scale.ORDINAL))
                    .filter(Either::isRight)
                    .forEach(value -> assertThat(value.get()).isLessThanOrEqualTo(1));
            Ratings agreed = withRows(matrix, row -> new int[] {row[0], row[0]}).seated(Scale.ORDINAL);
            all(agreed).forEach(value -> assertThat(value.getOrElse(1.0)).isEqualTo(1));
        }
    }
}
