package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Drift")
class DriftTest {
    private static final double EXACTLY = 1e-12;

    /** Six reviewers, twelve workbooks in each of four months; one of them finds all met, and from May on nothing. */
    private static Judged changing() {
        Judged judged = new Judged();
        int workbook = 0;
        for (int month = 3; month <= 6; month++) {
            for (int reviewer = 0; reviewer < 6; reviewer++) {
                for (int w = 0; w < 12; w++) {
                    boolean notMet = reviewer == 0 ? month >= 5 : w % 4 == 0;
                    judged.add(Judged.anyRecord()
                            .workbook(Judged.name(workbook++))
                            .reviewer("r" + reviewer)
                            .recorded(LocalDate.of(2026, month, 2 + w))
                            .finding(notMet ? "not-met" : "met"));
                }
            }
        }
        return judged;
    }

    @Test
    @DisplayName("is found where it begins, with its size, and in nobody else")
    void found() {
        ConsistencyReport report = changing().report();
        Drift drift = Judged.shown(Judged.of(report, "r0").drift());
        Drift.Change change = drift.change().get();
        assertThat(change.from()).isEqualTo("2026-05");
        // The others of each month find a quarter not met.
        assertThat(change.before()).isEqualTo(-0.25, within(EXACTLY));
        assertThat(change.after()).isEqualTo(0.75, within(EXACTLY));
        assertThat(change.size()).isEqualTo(1, within(EXACTLY));
        assertThat(drift.adjusted().get()).isLessThan(0.01);
        assertThat(drift.remark().code()).isEqualTo(RemarkCode.BECAME_STRICTER);
        assertThat(drift.series().map(Drift.Point::from)).containsExactly("2026-03", "2026-04", "2026-05", "2026-06");
        assertThat(drift.series().map(Drift.Point::workbooks)).containsOnly(12);
        for (ReviewerFigures figures : report.reviewers().tail()) {
            Drift steady = Judged.shown(figures.drift());
            assertThat(steady.change()).isEmpty();
            assertThat(steady.remark().code()).isEqualTo(RemarkCode.STEADY);
            // Measured without the one who changed, they are all alike.
            assertThat(steady.series().forAll(point -> Math.abs(point.difference()) < EXACTLY))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("of the whole team is nobody's")
    void wholeTeam() {
        Judged judged = new Judged();
        for (int w = 0; w < 240; w++) {
            int month = 3 + w / 60;
            boolean notMet = w / 6 % 4 < (month >= 5 ? 3 : 1);
            judged.add(Judged.anyRecord()
                    .workbook(Judged.name(w))
                    .reviewer("r" + w % 6)
                    .recorded(LocalDate.of(2026, month, 1 + w % 28))
                    .finding(notMet ? "not-met" : "met"));
        }
        for (ReviewerFigures figures : judged.report().reviewers()) {
            assertThat(Judged.shown(figures.drift()).change()).isEmpty();
        }
    }

    @Test
    @DisplayName("joins periods until five workbooks are in each, the rest with the last")
    void joins() {
        Judged judged = new Judged();
        int[] inMonth = {2, 2, 1, 5, 0, 6, 3};
        int workbook = 0;
        for (int reviewer = 0; reviewer < 5; reviewer++) {
            for (int month = 0; month < inMonth.length; month++) {
                for (int w = 0; w < inMonth[month]; w++) {
                    judged.add(Judged.anyRecord()
                            .workbook(Judged.name(workbook++))
                            .reviewer("r" + reviewer)
                            .recorded(LocalDate.of(2026, 1 + month, 1 + w)));
                }
            }
        }
        Drift drift = Judged.shown(Judged.of(judged.report(), "r3").drift());
        assertThat(drift.series().map(point -> point.from() + " " + point.to() + " " + point.workbooks()))
                .containsExactly("2026-01 2026-03 5", "2026-04 2026-04 5", "2026-06 2026-07 9");
    }

    @Test
    @DisplayName("is not looked for in a series of one point")
    void tooShort() {
        Judged judged = new Judged();
        for (int w = 0; w < 45; w++) {
            judged.by("r" + w % 5, w, w % 2 == 0 ? '+' : '-');
        }
        Drift drift = Judged.shown(Judged.of(judged.report(), "r1").drift());
        assertThat(drift.adjusted()).isEmpty();
        assertThat(drift.remark().code()).isEqualTo(RemarkCode.TOO_SHORT);
    }

    @Test
    @DisplayName("is sought at every place: the ratio is that of two means, by hand")
    void scan() {
        double[] sum = {1, 3, 9};
        double[] size = {10, 10, 20};
        // After the first: 12/30 - 1/10 = 0.3; 0.09 / (1/10 + 1/30) = 0.675.
        // After the second: 9/20 - 4/20 = 0.25; 0.0625 / (1/20 + 1/20) = 0.625.
        ChangeScan.Split split = ChangeScan.clearest(sum, size, size);
        assertThat(split.at()).isEqualTo(1);
        assertThat(split.ratio()).isEqualTo(0.675, within(EXACTLY));
    }

    @Test
    @DisplayName("is as surprising as counting every way to deal the workbooks out says")
    void everyDeal() {
        double[] found = {0, 0, 0, 1, 0, 1, 1, 1};
        int[] span = {0, 0, 0, 1, 1, 1, 2, 2};
        double[] one = {1, 1, 1, 1, 1, 1, 1, 1};
        double ratio = ratio(found, span);
        int[] counts = new int[2];
        count(found.clone(), 0, span, ratio, counts);
        assertThat(counts[1]).isEqualTo(40_320);
        double exact = (double) counts[0] / counts[1];
        double share = 0;
        for (int seed = 0; seed < 400; seed++) {
            share += new Steadiness(seed, 9_999).ofKept(ratio, 3, span, one, found) / 400;
        }
        assertThat(exact).isBetween(0.05, 0.4);
        assertThat(share).isEqualTo(exact, within(0.06 * exact));
    }

    private static double ratio(double[] found, int[] span) {
        double[] sum = new double[3];
        double[] size = new double[3];
        for (int i = 0; i < found.length; i++) {
            sum[span[i]] += found[i];
            size[span[i]]++;
        }
        return ChangeScan.clearest(sum, size, size).ratio();
    }

    private static void count(double[] found, int from, int[] span, double ratio, int[] counts) {
        if (from == found.length) {
            counts[1]++;
            counts[0] += ratio(found, span) >= ratio * (1 - 1e-9) ? 1 : 0;
            return;
        }
        for (int i = from; i < found.length; i++) {
            swap(found, from, i);
            count(found, from + 1, span, ratio, counts);
            swap(found, from, i);
        }
    }

    private static void swap(double[] numbers, int i, int j) {
        double held = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = held;
    }

    @Test
    @DisplayName("of many workbooks is as surprising by the normal curve as by dealing them out")
    void normal() {
        int count = 200;
        int[] span = new int[count];
        double[] one = new double[count];
        double[] found = new double[count];
        for (int i = 0; i < count; i++) {
            span[i] = i / 50;
            one[i] = 1;
            // Of unequal worth, or ties would count on one side and not on the other.
            found[i] = (i % 5 == 0 || i >= 150 && i % 6 == 1 ? 1 + i * 37 % 50 / 100.0 : 0.0) - 0.2;
        }
        double[] sum = new double[4];
        double[] size = new double[4];
        double all = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            sum[span[i]] += found[i];
            size[span[i]]++;
            all += found[i];
            squares += found[i] * found[i];
        }
        double spread = (squares - all * all / count) / (count - 1);
        double[] variance = {50 * spread, 50 * spread, 50 * spread, 50 * spread};
        double ratio = ChangeScan.clearest(sum, size, size).ratio();
        double dealt = 0;
        double drawn = 0;
        for (int seed = 0; seed < 200; seed++) {
            dealt += new Steadiness(seed, 9_999).ofKept(ratio, 4, span, one, found) / 200;
            drawn += new Steadiness(seed, 9_999).ofMany(ratio, size, variance) / 200;
        }
        assertThat(dealt).isBetween(0.01, 0.5);
        assertThat(drawn).isEqualTo(dealt, within(0.15 * dealt));
    }

    @Test
    @DisplayName("is adjusted for many looks as in the textbook")
    void manyLooks() {
        // 4 * 0.005, then 3 * 0.01, then 2 * 0.03 and the last not below it.
        assertThat(ManyLooks.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(EXACTLY));
        assertThat(ManyLooks.adjusted(new double[] {0.02, 0.02, 0.9}))
                .containsExactly(new double[] {0.06, 0.06, 0.9}, within(EXACTLY));
        assertThat(ManyLooks.adjusted(new double[0])).isEmpty();
    }
}
