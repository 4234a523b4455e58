package io.github.atskit.examples.cli.allocation;

import io.github.atskit.core.allocation.Allocation;
import io.github.atskit.core.allocation.OpenSeats;
import io.github.atskit.core.allocation.Placement;
import io.github.atskit.examples.cli.report.Language;
import io.github.atskit.examples.cli.rows.CsvOutput;
import java.io.PrintStream;
import java.util.List;

/** A proposal as CSV: a row for each seat, without a reviewer where it stays open. */
public final class AllocationCsv {
    private AllocationCsv() {}

    public static void print(Allocation allocation, Language language, PrintStream out) {
        Explanation explanation = new Explanation(language);
        CsvOutput csv = new CsvOutput(out, List.of("workbook", "reviewer", "cost", "why"));
        for (Placement placement : allocation.placements()) {
            csv.row(List.of(
                    placement.workbook(),
                    placement.reviewer(),
                    String.valueOf(placement.cost()),
                    explanation.of(placement).mkString(" ")));
        }
        for (OpenSeats open : allocation.open()) {
            for (int seat = 0; seat < open.seats(); seat++) {
                csv.row(List.of(open.workbook(), "", "", language.text("allocate.why-open", explanation.of(open))));
            }
        }
        csv.end();
    }
}
