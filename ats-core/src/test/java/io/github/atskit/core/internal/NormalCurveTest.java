package io.github.atskit.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The normal curve")
class NormalCurveTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.8413447460685429",
        "1.959963984540054, 0.975",
        "-1.959963984540054, 0.025",
        "2.575829303548901, 0.995"
    })
    @DisplayName("has the shares of the tables, both ways")
    void tables(double z, double share) {
        assertThat(NormalCurve.below(z) / share).isCloseTo(1, within(1e-12));
        assertThat(NormalCurve.quantile(share)).isCloseTo(z, within(1e-11));
    }

    @Test
    @DisplayName("keeps eight digits far out")
    void farOut() {
        assertThat(NormalCurve.below(-8) / 6.220960574271785e-16).isCloseTo(1, within(1e-8));
        assertThat(NormalCurve.quantile(6.220960574271785e-16)).isCloseTo(-8, within(1e-8));
    }

    @Test
    @DisplayName("ends in 0 and 1")
    void ends() {
        assertThat(NormalCurve.below(-50)).isZero();
        assertThat(NormalCurve.below(50)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    @DisplayName("has no point for a share that is none")
    void noShare(double share) {
        assertThatThrownBy(() -> NormalCurve.quantile(share)).isInstanceOf(IllegalArgumentException.class);
    }
}
