package io.github.atskit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A reading")
class ReadingTest {
    private static final Basis MANY = new Basis(300, 900, 0, 1_800, "met", 0.6);
    private static final Basis MOSTLY_MET = new Basis(300, 900, 0, 1_800, "met", 0.95);

    private static Estimate estimate(Coefficient coefficient, double value, double lower, double upper, Basis basis) {
        return new Estimate(coefficient, value, basis, Either.right(new Interval(lower, upper, 0.95, 2_000, 0, 1)));
    }

    private static Reading read(double value, double lower, double upper) {
        return Reading.of(estimate(Coefficient.GWET_AC1, value, lower, upper, MANY));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, POOR",
        "-0.0001, POOR",
        "0, SLIGHT",
        "0.2, SLIGHT",
        "0.2001, FAIR",
        "0.4, FAIR",
        "0.41, MODERATE",
        "0.6, MODERATE",
        "0.61, SUBSTANTIAL",
        "0.8, SUBSTANTIAL",
        "0.81, ALMOST_PERFECT",
        "1, ALMOST_PERFECT"
    })
    @DisplayName("knows the bands of the convention")
    void bands(double value, Band band) {
        assertThat(Band.holding(value)).isEqualTo(band);
    }

    @Test
    @DisplayName("takes the bands from the ends of the interval, whatever the value's own is")
    void endsDecide() {
        Reading reading = read(0.85, 0.35, 0.9);
        assertThat(reading.code()).isEqualTo(ReadingCode.BETWEEN_BANDS);
        assertThat(reading.params().get("from-band")).contains("fair");
        assertThat(reading.params().get("to-band")).contains("almost-perfect");
    }

    @Test
    @DisplayName("names one band only where both ends lie in it")
    void oneBand() {
        Reading reading = read(0.7, 0.65, 0.75);
        assertThat(reading.code()).isEqualTo(ReadingCode.WITHIN_BAND);
        assertThat(reading.params().get("from-band")).contains("substantial");
    }

    @Test
    @DisplayName("does not praise what chance may have done")
    void chance() {
        assertThat(read(0.4, 0, 0.8).code()).isEqualTo(ReadingCode.MAYBE_CHANCE);
        assertThat(read(0.4, -0.1, 0.8).code()).isEqualTo(ReadingCode.MAYBE_CHANCE);
        assertThat(read(0.4, 0.01, 0.8).code()).isEqualTo(ReadingCode.BETWEEN_BANDS);
    }

    @Test
    @DisplayName(
            "says of an interval wholly below 0 that it is worse than chance, and only where the end that is shown is below 0")
    void worseThanChance() {
        Reading reading = read(-0.4, -0.6, -0.2);
        assertThat(reading.code().code()).isEqualTo("worse-than-chance");
        assertThat(reading.params().get("lowest")).contains(new BigDecimal("-0.60"));
        assertThat(reading.params().get("highest")).contains(new BigDecimal("-0.20"));
        assertThat(read(-0.1, -0.3, -0.01).code().code()).isEqualTo("worse-than-chance");
        assertThat(read(-0.1, -0.3, -0.0099).code()).isEqualTo(ReadingCode.MAYBE_CHANCE);
        assertThat(read(-0.1, -0.3, 0).code()).isEqualTo(ReadingCode.MAYBE_CHANCE);
        assertThat(read(-0.1, -0.3, 0.1).code()).isEqualTo(ReadingCode.MAYBE_CHANCE);
    }

    @Test
    @DisplayName("rounds the ends outwards and never up to full agreement")
    void rounding() {
        Reading reading = read(0.9999, 0.8199, 0.99991);
        assertThat(reading.params().get("value")).contains(new BigDecimal("0.99"));
        assertThat(reading.params().get("lowest")).contains(new BigDecimal("0.81"));
        assertThat(reading.params().get("highest")).contains(new BigDecimal("1.00"));
        assertThat(reading.params().get("level")).contains(new BigDecimal("95"));
        Reading percent = Reading.of(estimate(Coefficient.PERCENT, 0.99999, 0.99888, 1, MANY));
        assertThat(percent.params().get("percent")).contains(new BigDecimal("99.9"));
        assertThat(percent.params().get("lowest")).contains(new BigDecimal("99.8"));
        assertThat(percent.params().get("highest")).contains(new BigDecimal("100.0"));
        assertThat(read(1, 1, 1).params().get("value")).contains(new BigDecimal("1.00"));
        assertThat(read(0.125, 0.125, 0.125).params().get("highest")).contains(new BigDecimal("0.13"));
    }

    @Test
    @DisplayName("says why there is no interval, and why there is no value")
    void obstacles() {
        Reading alone = Reading.of(new Estimate(Coefficient.GWET_AC1, 1, MANY, Either.left(Obstacle.NO_SPREAD)));
        assertThat(alone.code()).isEqualTo(ReadingCode.VALUE_ALONE);
        assertThat(alone.params().get("obstacle")).contains("no-spread");
        Reading percent = Reading.of(new Estimate(Coefficient.PERCENT, 1, MANY, Either.left(Obstacle.TOO_FEW_UNITS)));
        assertThat(percent.code()).isEqualTo(ReadingCode.PERCENT_ALONE);
        Reading none = Reading.of(new NotEstimated(Coefficient.COHEN_KAPPA, Obstacle.NO_VARIATION, MANY));
        assertThat(none.code()).isEqualTo(ReadingCode.NOT_ESTIMATED);
        assertThat(none.params().get("obstacle")).contains("no-variation");
    }

    private static List<ReadingCode> codes(Estimate... estimates) {
        List<Either<NotEstimated, Estimate>> answers = List.of(estimates).map(Either::right);
        return Reading.of(answers).map(Reading::code);
    }

    @Test
    @DisplayName("says that few independent units are few, once for all")
    void few() {
        Basis few = new Basis(49, 900, 0, 1_800, "met", 0.6);
        Basis enough = new Basis(50, 900, 0, 1_800, "met", 0.6);
        assertThat(codes(
                        estimate(Coefficient.PERCENT, 0.9, 0.8, 0.95, few),
                        estimate(Coefficient.GWET_AC1, 0.7, 0.65, 0.75, few)))
                .containsExactly(ReadingCode.PERCENT_BETWEEN, ReadingCode.WITHIN_BAND, ReadingCode.SMALL_SAMPLE);
        assertThat(codes(estimate(Coefficient.PERCENT, 0.9, 0.8, 0.95, enough)))
                .containsExactly(ReadingCode.PERCENT_BETWEEN);
    }

    @Test
    @DisplayName("tells why percent is high and kappa low where one finding is very common, and only there")
    void paradox() {
        Estimate high = estimate(Coefficient.PERCENT, 0.94, 0.9, 0.97, MOSTLY_MET);
        Estimate low = estimate(Coefficient.COHEN_KAPPA, 0.31, 0.1, 0.5, MOSTLY_MET);
        assertThat(codes(high, low)).contains(ReadingCode.COMMON_FINDING);
        assertThat(codes(high, estimate(Coefficient.GWET_AC1, 0.31, 0.1, 0.5, MOSTLY_MET)))
                .doesNotContain(ReadingCode.COMMON_FINDING);
        assertThat(codes(high, estimate(Coefficient.COHEN_KAPPA, 0.5, 0.3, 0.7, MOSTLY_MET)))
                .doesNotContain(ReadingCode.COMMON_FINDING);
        assertThat(codes(estimate(Coefficient.PERCENT, 0.7, 0.6, 0.8, MOSTLY_MET), low))
                .doesNotContain(ReadingCode.COMMON_FINDING);
        assertThat(codes(
                        estimate(Coefficient.PERCENT, 0.94, 0.9, 0.97, MANY),
                        estimate(Coefficient.COHEN_KAPPA, 0.31, 0.1, 0.5, MANY)))
                .doesNotContain(ReadingCode.COMMON_FINDING);
    }
}
