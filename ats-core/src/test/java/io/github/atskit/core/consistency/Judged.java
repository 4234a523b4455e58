package io.github.atskit.core.consistency;

import io.github.atskit.core.agreement.AgreementPlan;
import io.github.atskit.core.internal.SeededNumbers;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judgements for examples that can be worked out by hand. */
final class Judged {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<JudgementRecord> records = new ArrayList<>();

    static JudgementRecord.Builder anyRecord() {
        return JudgementRecord.builder()
                .workbook("w1")
                .cohort("2026")
                .reviewer("anna")
                .criterion("reliability")
                .finding("met")
                .recorded(DAY);
    }

    /** One judgement by one criterion: {@code +} is met, {@code -} is not. */
    Judged by(String reviewer, int workbook, char finding) {
        return add(anyRecord().workbook(name(workbook)).reviewer(reviewer).finding(finding(finding)));
    }

    Judged add(JudgementRecord.Builder record) {
        records.add(record.build());
        return this;
    }

    static String name(int workbook) {
        return "w" + (1_000 + workbook);
    }

    static String finding(char finding) {
        return finding == '+' ? "met" : "not-met";
    }

    static Option<String> moderated(char finding) {
        return finding == ' ' ? Option.none() : Option.some(finding(finding));
    }

    List<JudgementRecord> records() {
        return records;
    }

    JudgementTable table() {
        return JudgementTable.of(records).get();
    }

    ConsistencyReport report() {
        return report(records);
    }

    static ConsistencyReport report(List<JudgementRecord> records) {
        return ConsistencyReport.of(JudgementTable.of(records).get(), settings());
    }

    /** No interval where none is asked for, so that examples are quick. */
    static ReportSettings settings() {
        return ReportSettings.builder()
                .plan(AgreementPlan.builder().replicates(0).minimumUnits(1).build())
                .build();
    }

    static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = (int) (SeededNumbers.unit(seed, i) * (i + 1));
            T moved = shuffled.set(i, shuffled.get(other));
            shuffled.set(other, moved);
        }
        return shuffled;
    }

    static <T> T shown(Figure<T> figure) {
        return figure.toOption().getOrElseThrow(() -> new AssertionError("suppressed: " + figure));
    }

    static ReviewerFigures of(ConsistencyReport report, String reviewer) {
        return report.reviewers()
                .find(figures -> figures.reviewer().equals(reviewer))
                .get();
    }

    static <T> Figure<T> slice(io.vavr.collection.List<Slice<T>> slices, Dimension dimension, String name) {
        return slices.find(
                        slice -> slice.dimension() == dimension && slice.name().equals(name))
                .get()
                .figure();
    }
}
