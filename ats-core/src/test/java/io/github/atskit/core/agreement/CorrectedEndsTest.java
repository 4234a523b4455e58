package io.github.atskit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ends of an interval")
class CorrectedEndsTest {
    private static final double[] DRAWN =
            IntStream.range(1, 1_000).mapToDouble(i -> i).toArray();
    private static final long VERY_MANY = 1L << 50;

    private static CorrectedEnds ends(double value, double acceleration, long clusters) {
        return new CorrectedEnds(value, DRAWN, acceleration, clusters);
    }

    @Test
    @DisplayName(
            "are the plain quantiles where the estimate lies in the middle, nothing accelerates and clusters are many")
    void plain() {
        CorrectedEnds ends = ends(500, 0, VERY_MANY);
        assertThat(ends.end(0.025)).isCloseTo(25, within(1e-9));
        assertThat(ends.end(0.975)).isCloseTo(975, within(1e-9));
        assertThat(ends.end(0.0255)).isCloseTo(25.5, within(1e-9));
    }

    @Test
    @DisplayName(
            "move out for few clusters: twenty leave 1.6 percent on each side, where Student's 2.093 times the root of 20/19 is")
    void few() {
        assertThat(ends(500, 0, 20).end(0.025)).isCloseTo(15.9, within(0.1));
        assertThat(ends(500, 0, 20).end(0.975)).isCloseTo(984.1, within(0.1));
    }

    @Test
    @DisplayName("move up twice as far as the estimate lies above the middle of what was drawn")
    void bias() {
        // 841 of 999 lie below, which is one deviation: -1.96 + 2 and 1.96 + 2.
        CorrectedEnds ends = ends(841.84, 0, VERY_MANY);
        assertThat(ends.end(0.025)).isCloseTo(516, within(2.0));
        assertThat(ends.end(0.975)).isCloseTo(999, within(1e-9));
    }

    @Test
    @DisplayName("move up both where the spread grows with the value")
    void acceleration() {
        CorrectedEnds ends = ends(500, 0.1, VERY_MANY);
        // -1.96 / 1.196 and 1.96 / 0.804.
        assertThat(ends.end(0.025)).isCloseTo(50.6, within(0.1));
        assertThat(ends.end(0.975)).isCloseTo(992.6, within(0.1));
    }

    @Test
    @DisplayName("never lie beyond what was drawn, however one-sided it is")
    void beyond() {
        assertThat(ends(0, 0, VERY_MANY).end(0.025)).isEqualTo(1);
        assertThat(ends(2_000, 0, VERY_MANY).end(0.975)).isEqualTo(999);
        assertThat(ends(500, 1, VERY_MANY).end(0.975)).isEqualTo(999);
        assertThat(ends(500, -1, VERY_MANY).end(0.025)).isEqualTo(1);
    }
}
