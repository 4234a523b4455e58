package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Turnaround")
class TurnaroundTest {

    private static JudgementRecord.Builder review(String reviewer, int workbook, int days) {
        return Judged.anyRecord()
                .workbook(Judged.name(workbook))
                .reviewer(reviewer)
                .assigned(Option.some(Judged.DAY))
                .recorded(Judged.DAY.plusDays(days));
    }

    @Test
    @DisplayName("is timed once for each workbook, round and reviewer, to the last judgement")
    void onceForEachReview() {
        Judged judged = new Judged();
        int[] days = {10, 2, 30, 4, 7};
        for (int w = 0; w < days.length; w++) {
            judged.add(review("anna", w, days[w]));
            judged.add(review("anna", w, 1).criterion("sufficiency"));
        }
        judged.add(review("anna", 0, 3).round(2));
        // Without the day of the assignment nothing can be timed.
        judged.add(review("anna", 9, 90).assigned(Option.none()));
        assertThat(Judged.shown(judged.report().turnaround())).isEqualTo(new Turnaround(5, 6, 5.5, 30));
    }

    @Test
    @DisplayName("begins with the first assignment, whichever criterion it is told with")
    void firstAssignment() {
        Judged judged = new Judged();
        for (int w = 0; w < 5; w++) {
            judged.add(review("anna", w, 8).criterion("a").assigned(Option.some(Judged.DAY.plusDays(w % 2 * 3))));
            judged.add(review("anna", w, 8).criterion("b").assigned(Option.some(Judged.DAY.plusDays((w + 1) % 2 * 3))));
            judged.add(review("anna", w, 8).criterion("c").assigned(Option.none()));
        }
        assertThat(Judged.shown(judged.report().turnaround())).isEqualTo(new Turnaround(5, 5, 8, 8));
    }

    @Test
    @DisplayName("has its median and its ninetieth of a hundred by counting")
    void ranks() {
        for (int count = 5; count <= 60; count++) {
            DayCounts counts = new DayCounts();
            // 3, 6, 9 and so on, the last ones first.
            for (int i = count; i >= 1; i--) {
                counts.add(3 * i);
            }
            Turnaround turnaround = counts.turnaround(5);
            assertThat(turnaround.median()).isEqualTo(3 * (count + 1) / 2.0);
            int within = turnaround.ninetieth() / 3;
            assertThat(10 * within).isGreaterThanOrEqualTo(9 * count);
            assertThat(10 * (within - 1)).isLessThan(9 * count);
        }
    }

    @Test
    @DisplayName("is told of each reviewer and of all together")
    void byReviewer() {
        Judged judged = new Judged();
        for (int w = 0; w < 5; w++) {
            judged.add(review("anna", w, 4)).add(review("ben", w, 8));
        }
        ConsistencyReport report = judged.report();
        assertThat(Judged.shown(Judged.of(report, "anna").turnaround())).isEqualTo(new Turnaround(5, 5, 4, 4));
        assertThat(Judged.shown(Judged.of(report, "ben").turnaround())).isEqualTo(new Turnaround(5, 5, 8, 8));
        assertThat(Judged.shown(report.turnaround())).isEqualTo(new Turnaround(5, 10, 6, 8));
    }

    @Test
    @DisplayName("reads in whole days where it is whole")
    void reads() {
        assertThat(new Turnaround(5, 10, 6, 8).remark().params().get("median").get())
                .hasToString("6");
        assertThat(new Turnaround(5, 10, 6.5, 8).remark().params().get("median").get())
                .hasToString("6.5");
        assertThat(new Turnaround(5, 10, 100, 100)
                        .remark()
                        .params()
                        .get("median")
                        .get())
                .hasToString("100");
    }
}
