package io.github.atskit.examples.cli.consistency;

import io.github.atskit.examples.cli.page.Grid;
import io.github.atskit.examples.cli.report.Colours;
import io.github.atskit.examples.cli.report.Table;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A report to read in a terminal. */
public final class TerminalReport {
    private final PrintStream out;
    private final Colours colours;

    public TerminalReport(PrintStream out, Colours colours) {
        this.out = out;
        this.colours = colours;
    }

    public void tell(ReportParts report) {
        out.println(colours.title(report.title()));
        out.println(report.size());
        report.parts().forEach(this::part);
        out.println();
        Table.wrapped(report.made()).forEach(out::println);
        out.flush();
    }

    private void part(Part part) {
        out.println();
        out.println(colours.title(part.title()));
        part.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            out.println();
            out.println("  " + heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            out.println();
            sentence(paragraph.text());
        } else if (block instanceof Block.Sentences sentences
                && !sentences.texts().isEmpty()) {
            out.println();
            sentences.texts().forEach(text -> sentence("- " + text));
        } else if (block instanceof Block.Numbers numbers) {
            out.println();
            numbers(numbers.grid());
        }
    }

    private void sentence(String text) {
        Table.wrapped(Table.shown(text)).forEach(line -> out.println("  " + line));
    }

    private void numbers(Grid grid) {
        Table table = new Table(colours, grid.headings().toArray(new String[0]));
        grid.rows().forEach(row -> row(table, row, grid.headings().size() - 1));
        out.print(table.text());
    }

    /** What is said in place of numbers stands below, where it does not widen a column. */
    private static void row(Table table, Grid.Row row, int cells) {
        List<String> all = new ArrayList<>(List.of(row.name()));
        all.addAll(row.instead().isPresent() ? Collections.nCopies(cells, "-") : row.cells());
        table.row(all.toArray(new String[0]));
        row.instead().ifPresent(table::note);
    }
}
