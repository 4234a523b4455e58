package io.github.atskit.examples.cli.reviews;

import io.github.atskit.core.consistency.JudgementRecord;
import io.github.atskit.core.sampling.Risk;
import io.github.atskit.examples.cli.rows.Column;
import io.github.atskit.examples.cli.rows.Row;
import io.github.atskit.examples.cli.rows.RowFiles;
import io.github.atskit.examples.cli.rows.RowForms;
import io.github.atskit.examples.cli.yaml.Faults;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files of reviews, judgement by judgement. */
public final class ReviewFiles {
    private final Faults faults;
    private final RowForms forms;
    private final List<String> findings;

    /**
     * Reads with a scale of findings.
     *
     * @param findings what may have been found
     * @param faults takes everything that is wrong
     */
    public ReviewFiles(List<String> findings, Faults faults) {
        this.faults = faults;
        this.forms = new RowForms(faults);
        this.findings = List.copyOf(findings);
    }

    /** Reads a file; a row that is faulty is told and left out. */
    public void read(Path path, Consumer<ReadJudgement> judgements) {
        new RowFiles(faults).read(path, ReviewColumns.ALL, row -> judgement(row).ifPresent(judgements));
    }

    private Optional<ReadJudgement> judgement(Row row) {
        Optional<Integer> round = forms.count(row, ReviewColumns.ROUND, 1);
        Optional<Integer> standard = forms.count(row, ReviewColumns.STANDARD, 1);
        Optional<String> finding = forms.oneOf(row, ReviewColumns.FINDING, "finding", findings);
        Optional<String> moderated = forms.oneOf(row, ReviewColumns.MODERATED, "finding", findings);
        Optional<LocalDate> assigned = forms.date(row, ReviewColumns.ASSIGNED);
        Optional<LocalDate> recorded = forms.date(row, ReviewColumns.RECORDED);
        Optional<List<Risk>> risks = forms.codes(row, ReviewColumns.RISKS, "risk", Risk.values());
        boolean legible = isLegible(row, ReviewColumns.ROUND, round)
                && isLegible(row, ReviewColumns.STANDARD, standard)
                && isLegible(row, ReviewColumns.MODERATED, moderated)
                && isLegible(row, ReviewColumns.ASSIGNED, assigned);
        if (!legible || finding.isEmpty() || recorded.isEmpty() || risks.isEmpty()) {
            return Optional.empty();
        }
        if (assigned.isPresent() && assigned.get().isAfter(recorded.get())) {
            return forms.refuse(
                    row, ReviewColumns.RECORDED, "the day of the assignment, " + assigned.get() + ", or later");
        }
        JudgementRecord judgement = JudgementRecord.builder()
                .workbook(row.text(ReviewColumns.WORKBOOK).orElseThrow())
                .round(round.orElse(1))
                .cohort(row.text(ReviewColumns.COHORT).orElseThrow())
                .centre(Option.ofOptional(row.text(ReviewColumns.CENTRE)))
                .reviewer(row.text(ReviewColumns.REVIEWER).orElseThrow())
                .criterion(row.text(ReviewColumns.CRITERION).orElseThrow())
                .section(Option.ofOptional(row.text(ReviewColumns.SECTION)))
                .standard(Option.ofOptional(standard))
                .finding(finding.get())
                .moderated(Option.ofOptional(moderated))
                .assigned(Option.ofOptional(assigned))
                .recorded(recorded.get())
                .build();
        return Optional.of(new ReadJudgement(row.at(), judgement, risks.get()));
    }

    private static boolean isLegible(Row row, Column column, Optional<?> value) {
        return value.isPresent() || row.text(column).isEmpty();
    }
}
