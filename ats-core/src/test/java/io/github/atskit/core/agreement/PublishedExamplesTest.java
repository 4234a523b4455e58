package io.github.atskit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The published value comes out for")
class PublishedExamplesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static double value(Ratings ratings, Coefficient coefficient) {
        return value(ratings, coefficient, Weights.LINEAR);
    }

    private static double value(Ratings ratings, Coefficient coefficient, Weights weights) {
        AgreementPlan plan = AgreementPlan.builder()
                .minimumUnits(1)
                .replicates(0)
                .weights(weights)
                .build();
        return Agreement.of(ratings, coefficient, plan).get().value();
    }

    private static List<String> numbers(int categories) {
        return List.rangeClosed(1, categories).map(String::valueOf);
    }

    /** First rater in rows, second in columns. */
    private static Ratings table(Scale scale, int[]... rows) {
        RatingsBuilder builder = Ratings.seated(numbers(rows.length), scale, 2);
        for (int first = 0; first < rows.length; first++) {
            for (int second = 0; second < rows.length; second++) {
                if (rows[first][second] > 0) {
                    builder.addClusters(rows[first][second], new int[] {first, second});
                }
            }
        }
        return builder.build();
    }

    private static int[] row(int... counts) {
        return counts;
    }

    /** A line for each observer, a digit for each unit, a dot for a gap. */
    private static Ratings observers(int categories, Scale scale, String... lines) {
        RatingsBuilder builder = Ratings.seated(numbers(categories), scale, lines.length);
        for (int unit = 0; unit < lines[0].length(); unit++) {
            int[] ratings = new int[lines.length];
            for (int observer = 0; observer < lines.length; observer++) {
                ratings[observer] = "12345".indexOf(lines[observer].charAt(unit));
            }
            builder.add(ratings);
        }
        return builder.build();
    }

    /** A word for each unit, in it a digit for each category. */
    private static Ratings counts(int categories, String units) {
        RatingsBuilder builder = Ratings.pooled(numbers(categories), Scale.NOMINAL);
        for (String unit : units.split(" ")) {
            builder.add(
                    Ratings.counted(unit.chars().map(Character::getNumericValue).toArray()));
        }
        return builder.build();
    }

    @Test
    @DisplayName("two clinicians (Educational and Psychological Measurement 20, 1960)")
    void twoClinicians() {
        Ratings ratings = table(Scale.NOMINAL, row(88, 14, 18), row(10, 40, 10), row(2, 6, 12));
        assertThat(value(ratings, Coefficient.PERCENT)).isCloseTo(0.70, EXACT);
        assertThat(value(ratings, Coefficient.COHEN_KAPPA))
                .isCloseTo(0.492, within(5e-4))
                .isCloseTo(0.29 / 0.59, EXACT);
    }

    @Test
    @DisplayName("the same clinicians, some disagreements being worse (Psychological Bulletin 70, 1968)")
    void weightsOfOnesOwn() {
        Ratings ratings = table(Scale.NOMINAL, row(88, 14, 18), row(10, 40, 10), row(2, 6, 12));
        double[][] worse = {{0, 1 / 6.0, 3 / 6.0}, {1 / 6.0, 0, 1}, {3 / 6.0, 1, 0}};
        double value = new Formulas(Scale.NOMINAL, worse).of(Coefficient.WEIGHTED_KAPPA, new Bootstrap(ratings).all());
        assertThat(value).isCloseTo(0.348, within(5e-4)).isCloseTo(1 - 0.90 / 1.38, EXACT);
    }

    @Test
    @DisplayName("psychiatric diagnoses (Psychological Bulletin 76, 1971)")
    void psychiatricDiagnoses() {
        Ratings ratings = counts(
                5,
                "00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 "
                        + "00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006");
        assertThat(value(ratings, Coefficient.PERCENT)).isCloseTo(0.5556, within(5e-5));
        assertThat(value(ratings, Coefficient.FLEISS_KAPPA)).isCloseTo(0.430, within(5e-4));
    }

    @Test
    @DisplayName("four observers of twelve units, with gaps (Computing Krippendorff's Alpha-Reliability, 2011)")
    void fourObservers() {
        String[] lines = {"123321412...", "1233224125.3", ".3332342251.", "1233244125" + "1."};
        assertThat(value(observers(5, Scale.NOMINAL, lines), Coefficient.KRIPPENDORFF_ALPHA))
                .isCloseTo(0.743, within(5e-4));
        assertThat(value(observers(5, Scale.ORDINAL, lines), Coefficient.KRIPPENDORFF_ALPHA))
                .isCloseTo(0.815, within(5e-4));
    }

    @Test
    @DisplayName("the same observers by Gwet's coefficient (Handbook of Inter-Rater Reliability, 2014)")
    void fourObserversByGwet() {
        String[] lines = {"123321412...", "1233224125.3", ".3332342251.", "1233244125" + "1."};
        Ratings ratings = observers(5, Scale.ORDINAL, lines);
        assertThat(value(ratings, Coefficient.GWET_AC1)).isCloseTo(0.7754, within(5e-5));
        assertThat(value(ratings, Coefficient.GWET_AC2, Weights.QUADRATIC)).isCloseTo(0.914, within(5e-3));
    }

    @Test
    @DisplayName("high agreement and low kappa (Journal of Clinical Epidemiology 43, 1990)")
    void paradox() {
        Ratings even = table(Scale.NOMINAL, row(40, 9), row(6, 45));
        Ratings skewed = table(Scale.NOMINAL, row(80, 10), row(5, 5));
        assertThat(value(even, Coefficient.PERCENT)).isCloseTo(0.85, EXACT);
        assertThat(value(skewed, Coefficient.PERCENT)).isCloseTo(0.85, EXACT);
        assertThat(value(even, Coefficient.COHEN_KAPPA)).isCloseTo(0.70, within(5e-3));
        assertThat(value(skewed, Coefficient.COHEN_KAPPA)).isCloseTo(0.32, within(5e-3));
        assertThat(value(even, Coefficient.GWET_AC1)).isCloseTo(0.70, within(5e-3));
        assertThat(value(skewed, Coefficient.GWET_AC1)).isCloseTo(0.81, within(5e-3));
    }

    @Test
    @DisplayName("nearly everybody positive (British Journal of Mathematical and Statistical Psychology 61, 2008)")
    void nearlyEverybodyPositive() {
        Ratings ratings = table(Scale.NOMINAL, row(118, 5), row(2, 0));
        assertThat(value(ratings, Coefficient.COHEN_KAPPA)).isCloseTo(-0.0234, within(5e-5));
        assertThat(value(ratings, Coefficient.GWET_AC1)).isCloseTo(0.9408, within(5e-5));
    }

    @Test
    @DisplayName("couples on a scale of four (Categorical Data Analysis, 1990)")
    void couples() {
        Ratings ratings = table(Scale.ORDINAL, row(7, 7, 2, 3), row(2, 8, 3, 7), row(1, 5, 4, 9), row(2, 8, 9, 14));
        assertThat(value(ratings, Coefficient.COHEN_KAPPA)).isCloseTo(0.1293, within(5e-5));
        assertThat(value(ratings, Coefficient.WEIGHTED_KAPPA)).isCloseTo(0.2374, within(5e-5));
    }
}
