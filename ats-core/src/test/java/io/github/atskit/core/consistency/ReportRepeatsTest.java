package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.agreement.AgreementPlan;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report")
class ReportRepeatsTest {

    /** Everything in it: two judges, moderators, assignments, sections, standards and a change. */
    private static List<JudgementRecord> records() {
        List<JudgementRecord> records = new ArrayList<>();
        List<JudgementRecord> plain = new SimulatedTeam(SimulatedTeam.severities(8, 0.6, 11), 1.2, 320, 0.5)
                .drifting(2, 181, 3)
                .records(12);
        for (int i = 0; i < plain.size(); i++) {
            JudgementRecord record = plain.get(i);
            int standard = i % 3 + 1;
            String moderated = i % 11 == 0 ? "met" : record.finding();
            records.add(JudgementRecord.builder()
                    .from(record)
                    .cohort("c" + record.workbook().charAt(6))
                    .standard(i % 3 == 2 ? Option.none() : Option.some(standard))
                    .section(Option.some("s" + standard))
                    .moderated(i % 4 == 0 ? Option.some(moderated) : Option.none())
                    .assigned(Option.some(record.recorded().minusDays(i % 17)))
                    .build());
        }
        return records;
    }

    private static ConsistencyReport report(List<JudgementRecord> records, long seed) {
        return ConsistencyReport.of(
                JudgementTable.of(records).get(),
                ReportSettings.builder()
                        .plan(AgreementPlan.builder().seed(seed).replicates(200).build())
                        .build());
    }

    @Test
    @DisplayName("is the same, number for number, in whichever order judgements come")
    void anyOrder() {
        List<JudgementRecord> records = records();
        ConsistencyReport report = report(records, 1);
        for (int seed = 0; seed < 5; seed++) {
            assertThat(report(Judged.shuffled(records, seed), 1)).isEqualTo(report);
        }
    }

    @Test
    @DisplayName("draws otherwise with another seed, and estimates the same")
    void anotherSeed() {
        ConsistencyReport one = report(records(), 1);
        ConsistencyReport other = report(records(), 2);
        assertThat(other).isNotEqualTo(one);
        assertThat(other.reviewers().map(ReviewerFigures::severity))
                .isEqualTo(one.reviewers().map(ReviewerFigures::severity));
    }

    @Test
    @DisplayName("has these very numbers on every release of Java")
    void veryNumbers() {
        ConsistencyReport report = report(records(), 1);
        StringBuilder numbers = new StringBuilder();
        for (ReviewerFigures figures : report.reviewers()) {
            Severity severity = Judged.shown(figures.severity());
            Drift drift = Judged.shown(figures.drift());
            numbers.append(figures.reviewer())
                    .append(' ')
                    .append(Double.toHexString(severity.shrunk()))
                    .append(' ')
                    .append(Double.toHexString(severity.interval().upper()))
                    .append(' ')
                    .append(drift.adjusted().get())
                    .append(' ')
                    .append(drift.change().map(Drift.Change::from).getOrElse("-"))
                    .append('\n');
        }
        assertThat(numbers.toString()).isEqualTo("""
                r1000 0x1.bcfe39f90a4f3p-4 0x1.a78974bd8c045p-3 1.0 -
                r1001 0x1.0802659a6823dp-3 0x1.9d8dd0aa9d54p-3 1.0 -
                r1002 0x1.15c0fb33377a3p-2 0x1.6999bb8d5d5eap-2 8.0E-4 2026-06
                r1003 -0x1.f6cc3b2a64fb9p-4 -0x1.b2e48f8c3d808p-5 1.0 -
                r1004 -0x1.de6ed7e7ce366p-3 -0x1.763798d122ccdp-3 0.22690437601296595 -
                r1005 0x1.179bf0db0e4e6p-8 0x1.2dacae455b081p-4 1.0 -
                r1006 -0x1.6da8487018d5ap-3 -0x1.c3256f67070bp-4 1.0 -
                r1007 -0x1.44223085587d7p-4 -0x1.26f2da7803598p-7 1.0 -
                """);
    }
}
