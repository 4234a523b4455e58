package io.github.atskit.core.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The standing of a reviewer")
class ReviewerStandingTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final CalibrationFigures FIGURES = new CalibrationFigures(4, 4, 0, 0);

    private static CalibrationResult passed(String set, LocalDate on, int days) {
        return new CalibrationResult("r-7", set, on, FIGURES, List.empty(), List.empty(), days);
    }

    private static CalibrationResult failed(String set, LocalDate on) {
        return new CalibrationResult("r-7", set, on, FIGURES, List.empty(), List.of(new TooManyLenient(0, 1)), 10);
    }

    private static ReviewerStanding on(LocalDate day, CalibrationResult... results) {
        return ReviewerStanding.on(List.of("r-7"), List.of(results), day).single();
    }

    @ParameterizedTest(name = "{0} days after a pass that counts for 10 days: {1}")
    @CsvSource({"-1, never", "0, passed", "10, passed", "11, outdated"})
    @DisplayName("follows the day")
    void overTime(int days, String standing) {
        ReviewerStanding found = on(DAY.plusDays(days), passed("spring", DAY, 10));
        assertThat(found.standing().code()).isEqualTo(standing);
        assertThat(found.passedOn().isDefined()).isEqualTo(days >= 0);
        if (days >= 0) {
            assertThat(found.passedOn()).containsExactly(DAY);
            assertThat(found.validUntil()).containsExactly(DAY.plusDays(10));
        }
    }

    @Test
    @DisplayName("goes by the latest day, so that a failed re-check ends an earlier pass, and a later pass mends it")
    void latest() {
        CalibrationResult first = passed("spring", DAY, 100);
        CalibrationResult second = failed("autumn", DAY.plusDays(5));
        CalibrationResult third = passed("winter", DAY.plusDays(9), 100);
        for (CalibrationResult[] order : new CalibrationResult[][] {{first, second, third}, {third, second, first}}) {
            assertThat(on(DAY.plusDays(4), order).standing()).isEqualTo(Standing.PASSED);
            ReviewerStanding between = on(DAY.plusDays(8), order);
            assertThat(between.standing()).isEqualTo(Standing.NOT_PASSED);
            assertThat(between.latest()).containsExactly(second);
            assertThat(between.passedOn()).isEmpty();
            assertThat(on(DAY.plusDays(9), order).latest()).containsExactly(third);
        }
    }

    @Test
    @DisplayName("asks that all attempts of the latest day were passed, and goes by the one that counts shortest")
    void severalOnADay() {
        CalibrationResult good = passed("spring", DAY, 100);
        CalibrationResult brief = passed("autumn", DAY, 10);
        CalibrationResult bad = failed("winter", DAY);
        assertThat(on(DAY, good, bad).standing()).isEqualTo(Standing.NOT_PASSED);
        assertThat(on(DAY, bad, good).standing()).isEqualTo(Standing.NOT_PASSED);
        assertThat(on(DAY, good, brief).latest()).containsExactly(brief);
        assertThat(on(DAY, brief, good).latest()).containsExactly(brief);
    }

    @Test
    @DisplayName("tells of two attempts at one set on one day the same one in any order: the worse")
    void twoAttemptsAtOneSet() {
        CalibrationResult worse = judged(1, 2, 1);
        CalibrationResult lenient = judged(2, 2, 0);
        CalibrationResult severe = judged(2, 1, 1);
        for (List<CalibrationResult> order : List.of(worse, lenient, severe).permutations()) {
            assertThat(ReviewerStanding.on(List.of("r-7"), order, DAY).single().latest())
                    .containsExactly(worse);
            assertThat(ReviewerStanding.on(List.of("r-7"), order.remove(worse), DAY)
                            .single()
                            .latest())
                    .containsExactly(lenient);
        }
    }

    private static CalibrationResult judged(int agreed, int lenient, int severe) {
        CalibrationFigures figures = new CalibrationFigures(4, agreed, lenient, severe);
        return new CalibrationResult(
                "r-7", "spring", DAY, figures, List.empty(), List.of(new TooManyLenient(0, lenient)), 10);
    }

    @Test
    @DisplayName("is told once for each reviewer asked about, by name, and for nobody else")
    void everybody() {
        List<ReviewerStanding> standings =
                ReviewerStanding.on(List.of("r-9", "r-1", "r-9"), List.of(passed("spring", DAY, 10)), DAY);
        assertThat(standings.map(ReviewerStanding::reviewer)).containsExactly("r-1", "r-9");
        assertThat(standings.map(ReviewerStanding::standing)).containsOnly(Standing.NEVER);
        assertThat(standings.head().latest()).isEmpty();
    }
}
