package io.github.atskit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Agreement")
class AgreementTest {
    private static final List<String> FINDINGS = List.of("met", "not-met");
    private static final List<Coefficient> ALL = List.of(Coefficient.values());
    private static final AgreementPlan PLAN = AgreementPlan.standard();

    private static Either<Obstacle, Double> value(Ratings ratings, Coefficient coefficient) {
        return Agreement.of(ratings, coefficient, PLAN).bimap(NotEstimated::obstacle, Estimate::value);
    }

    private static Either<Obstacle, Interval> interval(Ratings ratings, Coefficient coefficient, AgreementPlan plan) {
        return Agreement.of(ratings, coefficient, plan).get().interval();
    }

    private static RatingsBuilder two(Scale scale) {
        return Ratings.seated(FINDINGS, scale, 2);
    }

    private static int[] unit(int... ratings) {
        return ratings;
    }

    /** Both agree on much, disagree on some. */
    private static Ratings mixed(int times) {
        return two(Scale.ORDINAL)
                .addClusters(6 * times, unit(0, 0))
                .addClusters(2 * times, unit(1, 1))
                .addClusters(times, unit(0, 1))
                .addClusters(times, unit(1, 0))
                .build();
    }

    @Test
    @DisplayName("is never made up where everybody found the same: percent and Gwet's have a value, the others none")
    void noVariation() {
        Ratings ratings = two(Scale.ORDINAL).addClusters(40, unit(0, 0)).build();
        for (Coefficient coefficient : ALL) {
            switch (coefficient) {
                case PERCENT, GWET_AC1, GWET_AC2 ->
                    assertThat(value(ratings, coefficient)).isEqualTo(Either.right(1.0));
                default -> assertThat(value(ratings, coefficient)).isEqualTo(Either.left(Obstacle.NO_VARIATION));
            }
        }
    }

    @Test
    @DisplayName("has a kappa of 0 where each rater has one finding for everything and they differ")
    void oneFindingEach() {
        Ratings ratings = two(Scale.NOMINAL).addClusters(40, unit(0, 1)).build();
        assertThat(value(ratings, Coefficient.COHEN_KAPPA)).isEqualTo(Either.right(0.0));
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    @DisplayName("needs something that two people judged")
    void noPairs(Coefficient coefficient) {
        Ratings ratings =
                two(Scale.ORDINAL).addClusters(40, unit(0, Ratings.MISSING)).build();
        assertThat(value(ratings, coefficient)).isEqualTo(Either.left(Obstacle.NO_PAIRS));
        assertThat(value(two(Scale.ORDINAL).build(), coefficient)).isEqualTo(Either.left(Obstacle.NO_PAIRS));
    }

    @Test
    @DisplayName("of two seats is not asked of three, nor of raters who are not known")
    void notTwoRaters() {
        Ratings three = Ratings.seated(FINDINGS, Scale.ORDINAL, 3)
                .addClusters(40, unit(0, 0, 1), unit(1, 1, 0))
                .build();
        Ratings unknown = Ratings.pooled(FINDINGS, Scale.ORDINAL)
                .addClusters(40, unit(0, 0), unit(1, 0))
                .build();
        for (Ratings ratings : List.of(three, unknown)) {
            assertThat(value(ratings, Coefficient.COHEN_KAPPA)).isEqualTo(Either.left(Obstacle.NOT_TWO_RATERS));
            assertThat(value(ratings, Coefficient.WEIGHTED_KAPPA)).isEqualTo(Either.left(Obstacle.NOT_TWO_RATERS));
            assertThat(value(ratings, Coefficient.FLEISS_KAPPA).isRight()).isTrue();
        }
    }

    @Test
    @DisplayName("by Fleiss needs as many ratings for each unit, but leaves out what one person judged")
    void unequalRaters() {
        RatingsBuilder builder = Ratings.pooled(FINDINGS, Scale.NOMINAL)
                .addClusters(40, unit(0, 0, 1), unit(1, 1, 1))
                .add(1);
        assertThat(value(builder.build(), Coefficient.FLEISS_KAPPA).isRight()).isTrue();
        builder.add(1, 1);
        assertThat(value(builder.build(), Coefficient.FLEISS_KAPPA)).isEqualTo(Either.left(Obstacle.UNEQUAL_RATERS));
        assertThat(value(builder.build(), Coefficient.KRIPPENDORFF_ALPHA).isRight())
                .isTrue();
    }

    @Test
    @DisplayName("does not weigh near misses where the findings have no order")
    void noOrder() {
        Ratings ratings = two(Scale.NOMINAL)
                .addClusters(40, unit(0, 0))
                .addClusters(9, unit(1, 0))
                .build();
        assertThat(value(ratings, Coefficient.WEIGHTED_KAPPA)).isEqualTo(Either.left(Obstacle.NO_ORDER));
        assertThat(value(ratings, Coefficient.GWET_AC2)).isEqualTo(Either.left(Obstacle.NO_ORDER));
        assertThat(value(ratings, Coefficient.GWET_AC1).isRight()).isTrue();
    }

    @Test
    @DisplayName("of few independent units is percent without an interval, and nothing else")
    void fewUnits() {
        // Nineteen workbooks are few, however many criteria each has.
        Ratings few = two(Scale.ORDINAL)
                .addClusters(15, unit(0, 0), unit(1, 1), unit(0, 0))
                .addClusters(4, unit(0, 1), unit(1, 1), unit(0, 0))
                .build();
        for (Coefficient coefficient : ALL) {
            if (coefficient == Coefficient.PERCENT) {
                Estimate percent = Agreement.of(few, coefficient, PLAN).get();
                assertThat(percent.value()).isCloseTo(53 / 57.0, within(1e-12));
                assertThat(percent.interval()).isEqualTo(Either.left(Obstacle.TOO_FEW_UNITS));
            } else {
                assertThat(value(few, coefficient)).isEqualTo(Either.left(Obstacle.TOO_FEW_UNITS));
            }
        }
        AgreementPlan bold = AgreementPlan.builder().from(PLAN).minimumUnits(19).build();
        assertThat(Agreement.of(few, Coefficient.COHEN_KAPPA, bold).isRight()).isTrue();
    }

    @Test
    @DisplayName("that is full has an interval only by what may have been missed: none in n has the chance (1 - p)^n")
    void unanimous() {
        Ratings ratings = two(Scale.NOMINAL)
                .addClusters(30, unit(0, 0))
                .addClusters(10, unit(1, 1))
                .build();
        Interval percent = interval(ratings, Coefficient.PERCENT, PLAN).get();
        assertThat(Math.pow(percent.lower(), 40)).isCloseTo(0.025, within(1e-12));
        assertThat(percent.upper()).isEqualTo(1);
        assertThat(percent.replicates()).isZero();
        assertThat(interval(ratings, Coefficient.COHEN_KAPPA, PLAN)).isEqualTo(Either.left(Obstacle.NO_SPREAD));
        assertThat(interval(ratings, Coefficient.GWET_AC1, PLAN)).isEqualTo(Either.left(Obstacle.NO_SPREAD));
    }

    @Test
    @DisplayName("has no interval where too many drawn samples have no value")
    void oftenUndefined() {
        // One dissenting unit in forty is missing from more than a third of the samples.
        Ratings ratings =
                two(Scale.NOMINAL).addClusters(39, unit(0, 0)).add(0, 1).build();
        assertThat(interval(ratings, Coefficient.KRIPPENDORFF_ALPHA, PLAN))
                .isEqualTo(Either.left(Obstacle.OFTEN_UNDEFINED));
        AgreementPlan patient =
                AgreementPlan.builder().from(PLAN).undefinedLimit(0.5).build();
        Interval interval =
                interval(ratings, Coefficient.KRIPPENDORFF_ALPHA, patient).get();
        assertThat(interval.undefined()).isBetween(600, 850);
        assertThat(interval.undefined() + interval.replicates()).isEqualTo(2_000);
    }

    @Test
    @DisplayName("has no interval where none is asked for")
    void notAsked() {
        AgreementPlan plain = AgreementPlan.builder().replicates(0).build();
        assertThat(interval(mixed(10), Coefficient.GWET_AC1, plain)).isEqualTo(Either.left(Obstacle.NOT_ASKED));
        Ratings unanimous = two(Scale.NOMINAL).addClusters(30, unit(0, 0)).build();
        assertThat(interval(unanimous, Coefficient.PERCENT, plain)).isEqualTo(Either.left(Obstacle.NOT_ASKED));
    }

    @Test
    @DisplayName("has the interval that follows from the seed, to the last digit, on every release of Java")
    void everywhereTheSame() {
        Interval interval =
                interval(mixed(10), Coefficient.KRIPPENDORFF_ALPHA, PLAN).get();
        assertThat(Double.toHexString(interval.lower())).isEqualTo("0x1.4f914c1bacf92p-2");
        assertThat(Double.toHexString(interval.upper())).isEqualTo("0x1.646b63ef43e16p-1");
    }

    @Test
    @DisplayName("has another interval for another seed, close by")
    void otherSeed() {
        AgreementPlan other = AgreementPlan.builder().from(PLAN).seed(2).build();
        Interval one = interval(mixed(10), Coefficient.COHEN_KAPPA, PLAN).get();
        Interval two = interval(mixed(10), Coefficient.COHEN_KAPPA, other).get();
        assertThat(two).isNotEqualTo(one);
        assertThat(two.lower()).isCloseTo(one.lower(), within(0.03));
        assertThat(two.upper()).isCloseTo(one.upper(), within(0.03));
        assertThat(one.holds(value(mixed(10), Coefficient.COHEN_KAPPA).get())).isTrue();
        assertThat(one.holds(one.lower() - 0.01)).isFalse();
    }

    @Test
    @DisplayName("is the same whether coefficients are asked for one by one or together, once or twice")
    void together() {
        List<Coefficient> asked = ALL.append(Coefficient.COHEN_KAPPA);
        assertThat(Agreement.of(mixed(10), asked, PLAN))
                .isEqualTo(asked.map(coefficient -> Agreement.of(mixed(10), coefficient, PLAN)));
        assertThat(Agreement.of(mixed(10), List.empty(), PLAN)).isEmpty();
    }

    @Test
    @DisplayName("of percent has the interval of a share: for one unit a cluster, that of the binomial")
    void shareOfUnits() {
        // 320 of 400: the score interval (Journal of the American Statistical Association 22, 1927) is 0.7580 to
        // 0.8362.
        Interval interval = interval(mixed(40), Coefficient.PERCENT, PLAN).get();
        assertThat(interval.lower()).isCloseTo(0.758, within(0.006));
        assertThat(interval.upper()).isCloseTo(0.836, within(0.006));
    }

    @Test
    @DisplayName("has a wider interval where units depend on each other")
    void clusters() {
        Ratings apart = mixed(30);
        Ratings together = two(Scale.ORDINAL)
                .addClusters(60, unit(0, 0), unit(0, 0), unit(0, 0))
                .addClusters(20, unit(1, 1), unit(1, 1), unit(1, 1))
                .addClusters(10, unit(0, 1), unit(0, 1), unit(0, 1))
                .addClusters(10, unit(1, 0), unit(1, 0), unit(1, 0))
                .build();
        Interval narrow = interval(apart, Coefficient.GWET_AC1, PLAN).get();
        Interval wide = interval(together, Coefficient.GWET_AC1, PLAN).get();
        assertThat((wide.upper() - wide.lower()) / (narrow.upper() - narrow.lower()))
                .isCloseTo(Math.sqrt(3), within(0.15));
    }

    @Test
    @DisplayName("is planned with sense")
    void plans() {
        AgreementPlan.Builder builder = AgreementPlan.builder();
        assertThatThrownBy(() -> AgreementPlan.builder().minimumUnits(0).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgreementPlan.builder().level(1).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgreementPlan.builder().level(0.4).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgreementPlan.builder().replicates(99).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgreementPlan.builder().replicates(1_000_001).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgreementPlan.builder()
                        .level(Math.nextDown(1.0))
                        .replicates(0)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        // The end of such an interval lies beyond the furthest of a hundred samples.
        assertThatThrownBy(() ->
                        AgreementPlan.builder().level(0.99).replicates(100).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(AgreementPlan.builder().level(0.99).replicates(199).build().level())
                .isEqualTo(0.99);
        assertThatThrownBy(() -> AgreementPlan.builder().undefinedLimit(-1).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(builder.build()).isEqualTo(PLAN);
        assertThat(PLAN.minimumUnits()).isEqualTo(AgreementPlan.MINIMUM_UNITS);
    }
}
