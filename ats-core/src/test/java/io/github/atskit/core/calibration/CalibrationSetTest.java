package io.github.atskit.core.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.review.Finding;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A calibration set")
class CalibrationSetTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Finding MET = Finding.MET;
    private static final Finding NOT = Finding.NOT_MET;
    private static final CalibrationSet SET = new CalibrationSet(
            "spring",
            Option.some("Spring 2021"),
            List.of(
                    new CalibrationSample("s-1", both(MET, MET)),
                    new CalibrationSample("s-2", both(NOT, MET)),
                    new CalibrationSample("s-3", HashMap.of("sufficiency", NOT))));
    private static final PassRule NOTHING = new PassRule(0, Option.none(), HashMap.empty(), 1);

    private static Map<String, Finding> both(Finding sufficiency, Finding authenticity) {
        return HashMap.of("sufficiency", sufficiency, "authenticity", authenticity);
    }

    private static CalibrationAttempt attempt(Map<String, Map<String, Finding>> findings) {
        return new CalibrationAttempt("r-7", "spring", DAY, findings);
    }

    private static CalibrationAttempt attempt(
            Finding first, Finding second, Finding third, Finding fourth, Finding fifth) {
        return attempt(HashMap.of(
                "s-3", HashMap.of("sufficiency", fifth), "s-1", both(first, second), "s-2", both(third, fourth)));
    }

    private static CalibrationResult judged(CalibrationAttempt attempt, PassRule rule) {
        return SET.judge(attempt, rule).get();
    }

    private static PassRule percent(int minimum) {
        return new PassRule(minimum, Option.none(), HashMap.empty(), 1);
    }

    @Test
    @DisplayName("is passed by whoever judges like the master")
    void likeTheMaster() {
        CalibrationResult result = judged(attempt(MET, MET, NOT, MET, NOT), PassRule.of(100, 0, 365));
        assertThat(result.passed()).isTrue();
        assertThat(result.figures()).isEqualTo(new CalibrationFigures(5, 5, 0, 0));
        assertThat(result.reviewer()).isEqualTo("r-7");
        assertThat(result.set()).isEqualTo("spring");
    }

    @Test
    @DisplayName("counts by criterion, by name, and which way each difference goes")
    void counts() {
        CalibrationResult result = judged(attempt(NOT, MET, MET, NOT, MET), NOTHING);
        assertThat(result.figures()).isEqualTo(new CalibrationFigures(5, 1, 2, 2));
        assertThat(result.figures().percentAgreed()).isEqualTo(20.0);
        assertThat(new CalibrationFigures(4, 3, 1, 0).percentAgreed()).isEqualTo(75.0);
        assertThat(new CalibrationFigures(1, 1, 0, 0).percentAgreed()).isEqualTo(100.0);
        assertThat(result.criteria())
                .containsExactly(
                        new CriterionFigures("authenticity", new CalibrationFigures(2, 1, 0, 1)),
                        new CriterionFigures("sufficiency", new CalibrationFigures(3, 0, 2, 1)));
        assertThat(result.passed()).isTrue();
    }

    @Test
    @DisplayName("tells every way in which an attempt falls short")
    void shortfalls() {
        PassRule rule = new PassRule(80, Option.some(1), LinkedHashMap.of("sufficiency", 50, "authenticity", 51), 365);
        CalibrationResult result = judged(attempt(NOT, MET, MET, NOT, MET), rule);
        assertThat(result.passed()).isFalse();
        assertThat(result.shortfalls())
                .containsExactly(
                        new AgreementBelow(80, 1, 5),
                        new CriterionAgreementBelow("authenticity", 51, 1, 2),
                        new CriterionAgreementBelow("sufficiency", 50, 0, 3),
                        new TooManyLenient(1, 2));
        assertThat(result.passedOn()).isEmpty();
        assertThat(result.validUntil()).isEmpty();
        assertThat(result.recheckDue(DAY)).isTrue();
    }

    @Test
    @DisplayName("rounds nothing: 4 of 5 are 80 percent and not 81; 2 of 3 are 66 percent and not 67")
    void noRounding() {
        CalibrationAttempt fourOfFive = attempt(NOT, MET, NOT, MET, NOT);
        assertThat(judged(fourOfFive, percent(80)).passed()).isTrue();
        assertThat(judged(fourOfFive, percent(81)).passed()).isFalse();
        for (int minimum : new int[] {66, 67}) {
            PassRule rule = new PassRule(0, Option.none(), HashMap.of("sufficiency", minimum), 1);
            assertThat(judged(fourOfFive, rule).passed()).isEqualTo(minimum == 66);
        }
    }

    @Test
    @DisplayName("judges every possible attempt as counting by hand does")
    void exhaustive() {
        Finding[] master = {MET, MET, NOT, MET, NOT};
        for (int bits = 0; bits < 32; bits++) {
            Finding[] found = new Finding[5];
            int agreed = 0;
            int lenient = 0;
            for (int i = 0; i < 5; i++) {
                found[i] = (bits >> i & 1) == 1 ? MET : NOT;
                agreed += found[i] == master[i] ? 1 : 0;
                lenient += found[i] == MET && master[i] == NOT ? 1 : 0;
            }
            CalibrationAttempt attempt = attempt(found[0], found[1], found[2], found[3], found[4]);
            for (int most = 0; most <= 2; most++) {
                for (int minimum = 0; minimum <= 100; minimum += 20) {
                    CalibrationResult result = judged(attempt, PassRule.of(minimum, most, 1));
                    assertThat(result.figures())
                            .isEqualTo(new CalibrationFigures(5, agreed, lenient, 5 - agreed - lenient));
                    assertThat(result.passed()).isEqualTo(agreed * 20 >= minimum && lenient <= most);
                }
            }
        }
    }

    @Test
    @DisplayName("counts a pass up to and including the day of the attempt plus the days of the rule")
    void validity() {
        CalibrationResult result = judged(attempt(MET, MET, NOT, MET, NOT), PassRule.of(100, 0, 365));
        LocalDate last = LocalDate.of(2022, 3, 1);
        assertThat(result.passedOn()).containsExactly(DAY);
        assertThat(result.validUntil()).containsExactly(last);
        assertThat(result.recheckDue(DAY)).isFalse();
        assertThat(result.recheckDue(last)).isFalse();
        assertThat(result.recheckDue(last.plusDays(1))).isTrue();
    }

    @Test
    @DisplayName("counts a pass to the end of the calendar, where the days of the rule would lead beyond it")
    void endOfTheCalendar() {
        CalibrationAttempt sample = attempt(MET, MET, NOT, MET, NOT);
        LocalDate on = LocalDate.MAX.minusDays(3);
        CalibrationResult result =
                judged(new CalibrationAttempt("r-7", "spring", on, sample.findings()), PassRule.of(0, 9, 365));
        assertThat(result.validUntil()).containsExactly(LocalDate.MAX);
        assertThat(result.recheckDue(LocalDate.MAX)).isFalse();
    }

    @Test
    @DisplayName("tells everything that keeps an attempt from being judged, and judges nothing then")
    void faults() {
        CalibrationAttempt attempt = attempt(LinkedHashMap.of(
                "z-9", both(MET, MET),
                "s-1", HashMap.of("sufficiency", MET, "tidiness", MET),
                "a-9", HashMap.<String, Finding>empty(),
                "s-2", both(MET, MET)));
        PassRule rule = new PassRule(0, Option.none(), HashMap.of("tidiness", 1), 1);
        assertThat(SET.judge(attempt, rule).getLeft())
                .containsExactly(
                        fault(CalibrationFaultCode.MISSING_CRITERION, "workbook", "s-1", "criterion", "authenticity"),
                        fault(CalibrationFaultCode.UNKNOWN_CRITERION, "workbook", "s-1", "criterion", "tidiness"),
                        fault(CalibrationFaultCode.MISSING_SAMPLE, "workbook", "s-3"),
                        fault(CalibrationFaultCode.UNKNOWN_SAMPLE, "workbook", "a-9"),
                        fault(CalibrationFaultCode.UNKNOWN_SAMPLE, "workbook", "z-9"),
                        fault(CalibrationFaultCode.RULE_CRITERION_UNKNOWN, "criterion", "tidiness"));
    }

    @Test
    @DisplayName("does not look into an attempt at another set")
    void otherSet() {
        CalibrationAttempt attempt = new CalibrationAttempt("r-7", "autumn", DAY, HashMap.empty());
        assertThat(SET.judge(attempt, NOTHING).getLeft())
                .containsExactly(fault(CalibrationFaultCode.OTHER_SET, "expected-set", "spring", "set", "autumn"));
    }

    private static CalibrationFault fault(CalibrationFaultCode code, String key, String value) {
        return new CalibrationFault(code, LinkedHashMap.of(key, value));
    }

    private static CalibrationFault fault(
            CalibrationFaultCode code, String key, String value, String otherKey, String otherValue) {
        return new CalibrationFault(code, LinkedHashMap.of(key, value, otherKey, otherValue));
    }

    @Test
    @DisplayName("refuses what can never make sense")
    void nonsense() {
        CalibrationSample sample = new CalibrationSample("s-1", both(MET, MET));
        List<Runnable> bad = List.of(
                () -> new CalibrationSet("spring", Option.none(), List.empty()),
                () -> new CalibrationSet("spring", Option.none(), List.of(sample, sample)),
                () -> new CalibrationSet(" ", Option.none(), List.of(sample)),
                () -> new CalibrationSet("spring", Option.some(""), List.of(sample)),
                () -> new CalibrationSample("s-1", HashMap.empty()),
                () -> new CalibrationSample(" ", both(MET, MET)),
                () -> new CalibrationSample("s-1", HashMap.of("", MET)),
                () -> new CalibrationAttempt(" ", "spring", DAY, HashMap.empty()),
                () -> new CalibrationFigures(0, 0, 0, 0),
                () -> new CalibrationFigures(3, 1, 1, 0),
                () -> new CalibrationFigures(1, 2, -1, 0),
                () -> PassRule.of(-1, 0, 1),
                () -> PassRule.of(101, 0, 1),
                () -> PassRule.of(80, -1, 1),
                () -> PassRule.of(80, 0, 0),
                () -> new PassRule(80, Option.none(), HashMap.of("sufficiency", 101), 1));
        for (Runnable one : bad) {
            assertThatThrownBy(one::run).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new CalibrationSample("s-1", HashMap.of("sufficiency", null)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> attempt(HashMap.of("s-1", HashMap.of("sufficiency", null))))
                .isInstanceOf(NullPointerException.class);
    }
}
