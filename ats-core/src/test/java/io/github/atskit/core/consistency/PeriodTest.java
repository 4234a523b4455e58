package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Periods")
class PeriodTest {
    @Test
    @DisplayName("have names that sort like time")
    void names() {
        assertThat(Period.MONTH.label(LocalDate.of(2026, 3, 31))).isEqualTo("2026-03");
        assertThat(Period.MONTH.label(LocalDate.of(2026, 12, 1))).isEqualTo("2026-12");
        assertThat(Period.QUARTER.label(LocalDate.of(2026, 3, 31))).isEqualTo("2026-Q1");
        assertThat(Period.QUARTER.label(LocalDate.of(2026, 4, 1))).isEqualTo("2026-Q2");
        assertThat(Period.MONTH.label(LocalDate.of(33, 4, 1))).isEqualTo("0033-04");
        for (Period period : Period.values()) {
            LocalDate day = LocalDate.of(2025, 1, 1);
            for (int i = 0; i < 800; i++, day = day.plusDays(1)) {
                String now = period.label(day);
                String next = period.label(day.plusDays(1));
                assertThat(now).isLessThanOrEqualTo(next);
                assertThat(now.equals(next)).isEqualTo(period.index(day) == period.index(day.plusDays(1)));
            }
        }
    }

    @Test
    @DisplayName("without a judgement are left out")
    void gaps() {
        int first = (int) LocalDate.of(2025, 11, 30).toEpochDay();
        Periods periods = Periods.of(new int[] {first + 100, first, first + 101, first + 1}, Period.MONTH);
        assertThat(periods.names()).containsExactly("2025-11", "2025-12", "2026-03");
        assertThat(periods.of(first)).isZero();
        assertThat(periods.of(first + 1)).isEqualTo(1);
        assertThat(periods.of(first + 101)).isEqualTo(2);
    }
}
