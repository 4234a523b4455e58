package io.github.atskit.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A draw of how often something happens")
class BinomialsTest {

    private static double exactly(int times, int tries, double chance) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < times; i++) {
            ways = ways.multiply(BigInteger.valueOf(tries - i)).divide(BigInteger.valueOf(i + 1));
        }
        BigDecimal p = new BigDecimal(chance);
        return new BigDecimal(ways)
                .multiply(p.pow(times, MathContext.DECIMAL128), MathContext.DECIMAL128)
                .multiply(BigDecimal.ONE.subtract(p).pow(tries - times, MathContext.DECIMAL128), MathContext.DECIMAL128)
                .doubleValue();
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "2, 0.01", "7, 0.3", "15, 0.5", "16, 0.9", "40, 0.02", "333, 0.5", "2000, 0.001", "2000, 0.7"
    })
    @DisplayName("knows how likely each number is to twelve digits")
    void probability(int tries, double chance) {
        for (int times = 0; times <= tries; times++) {
            double expected = exactly(times, tries, chance);
            double found = Binomials.probability(times, tries, chance);
            if (expected > 1e-290) {
                assertThat(found / expected).as("%s of %s", times, tries).isCloseTo(1, within(1e-11));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "2, 0.01", "7, 0.3", "40, 0.02", "40, 0.98", "333, 0.5"})
    @DisplayName("gives each number its share of all units")
    void shares(int tries, double chance) {
        int units = 200_000;
        int[] drawn = new int[tries + 1];
        for (int i = 0; i < units; i++) {
            drawn[(int) Binomials.draw(tries, chance, (i + 0.5) / units)]++;
        }
        for (int times = 0; times <= tries; times++) {
            assertThat((double) drawn[times] / units)
                    .as("%s of %s", times, tries)
                    .isCloseTo(exactly(times, tries, chance), within(1.0 / units));
        }
    }

    @Test
    @DisplayName("of very many tries stays around their mean and spreads as it should")
    void many() {
        long tries = 10_000_000;
        double chance = 0.2;
        double sum = 0;
        double squares = 0;
        int draws = 2_000;
        for (int i = 0; i < draws; i++) {
            double times = Binomials.draw(tries, chance, SeededNumbers.unit(7, i)) - tries * chance;
            sum += times;
            squares += times * times;
        }
        double deviation = Math.sqrt(tries * chance * (1 - chance));
        assertThat(sum / draws).isCloseTo(0, within(4 * deviation / Math.sqrt(draws)));
        assertThat(squares / draws / (deviation * deviation)).isCloseTo(1, within(0.13));
    }

    @Test
    @DisplayName("is sure where there is nothing to draw")
    void sure() {
        assertThat(Binomials.draw(0, 0.5, 0.9)).isZero();
        assertThat(Binomials.draw(9, 0, 0.9)).isZero();
        assertThat(Binomials.draw(9, 1, 0.1)).isEqualTo(9);
        assertThat(Binomials.draw(9, 0.5, Math.nextDown(1.0))).isBetween(0L, 9L);
    }
}
