package io.github.atskit.examples.cli.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void roundNumbers() {
        assertThat(text(Axis.around(0, 1))).isEqualTo("0.00 0.20 0.40 0.60 0.80 1.00");
        assertThat(text(Axis.around(-0.03, 1))).isEqualTo("-0.20 0.00 0.20 0.40 0.60 0.80 1.00");
        assertThat(text(Axis.around(-0.17, 0.17))).isEqualTo("-0.20 -0.10 0.00 0.10 0.20");
    }

    private static String text(Axis axis) {
        return String.join(
                " ",
                axis.marks().stream()
                        .map(mark -> String.format(Locale.ROOT, "%.2f", mark))
                        .toList());
    }

    @Test
    void itHoldsEverythingAndIsNotCrowded() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double least = random.nextGaussian() * Math.pow(10, random.nextInt(4) - 3);
            double most = least + random.nextDouble() * Math.pow(10, random.nextInt(4) - 3);
            Axis axis = Axis.around(least, most);

            assertThat(axis.lowest()).isLessThanOrEqualTo(least + axis.step() * 1e-6);
            assertThat(axis.highest()).isGreaterThanOrEqualTo(most - axis.step() * 1e-6);
            assertThat(axis.marks()).hasSizeBetween(2, 8);
            assertThat(axis.marks().get(0)).isCloseTo(axis.lowest(), within(axis.step() * 1e-6));
        }
    }

    @Test
    void placesAcrossAndDown() {
        Axis axis = new Axis(-1, 1, 0.5);

        assertThat(axis.across(-1)).isEqualTo("3.00%");
        assertThat(axis.across(0)).isEqualTo("50.00%");
        assertThat(axis.across(1)).isEqualTo("97.00%");
        assertThat(axis.across(7)).isEqualTo("97.00%");
        assertThat(axis.down(1, 10, 100)).isEqualTo("10.0");
        assertThat(axis.down(-1, 10, 100)).isEqualTo("110.0");
    }

    @Test
    void anAxisRises() {
        assertThatThrownBy(() -> new Axis(1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Axis(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
