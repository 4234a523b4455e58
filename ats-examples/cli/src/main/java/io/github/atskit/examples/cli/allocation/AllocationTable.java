package io.github.atskit.examples.cli.allocation;

import io.github.atskit.core.allocation.Allocation;
import io.github.atskit.core.allocation.OpenSeats;
import io.github.atskit.core.allocation.Placement;
import io.github.atskit.examples.cli.report.Colours;
import io.github.atskit.examples.cli.report.Language;
import io.github.atskit.examples.cli.report.Table;
import java.io.PrintStream;

/** A proposal to read: who gets what and why, what stays open, and what it means for each reviewer. */
public final class AllocationTable {
    private final PrintStream out;
    private final Colours colours;
    private final Language language;
    private final Explanation explanation;

    public AllocationTable(PrintStream out, Colours colours, Language language) {
        this.out = out;
        this.colours = colours;
        this.language = language;
        this.explanation = new Explanation(language);
    }

    public void tell(Allocation allocation) {
        section("allocate.placements", placements(allocation));
        if (!allocation.open().isEmpty()) {
            section("allocate.open", open(allocation));
        }
        section("allocate.loads", loads(allocation));
        String summary = language.text(
                "allocate.summary",
                allocation.placements().size(),
                allocation.open().map(OpenSeats::seats).sum().intValue(),
                String.valueOf(allocation.cost()));
        out.println(allocation.open().isEmpty() ? colours.good(summary) : colours.open(summary));
        out.flush();
    }

    private void section(String title, Table table) {
        out.println(colours.title(language.text(title)));
        out.println();
        out.print(table.text());
        out.println();
    }

    private Table placements(Allocation allocation) {
        Table table = new Table(colours, language.text("workbook"), language.text("reviewer"));
        for (Placement placement : allocation.placements()) {
            table.row(placement.workbook(), placement.reviewer());
            table.note(explanation.of(placement).mkString(" "));
        }
        return table;
    }

    private Table open(Allocation allocation) {
        Table table = new Table(colours, language.text("workbook"), language.text("seats"));
        for (OpenSeats open : allocation.open()) {
            table.row(open.workbook(), String.valueOf(open.seats()));
            table.note(language.text("allocate.why-open", explanation.of(open)));
        }
        return table;
    }

    private Table loads(Allocation allocation) {
        Table table = new Table(
                colours,
                language.text("reviewer"),
                language.text("allocate.capacity"),
                language.text("allocate.before"),
                language.text("allocate.after"));
        allocation
                .loads()
                .forEach(load -> table.row(
                        load.reviewer(),
                        String.valueOf(load.capacity()),
                        String.valueOf(load.before()),
                        String.valueOf(load.after())));
        return table;
    }
}
