package io.github.atskit.examples.cli.rows;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes rows as CSV. Every cell is guarded against being taken for a formula. */
public final class CsvOutput {
    private static final int PORTION = 1 << 13;

    private final PrintStream out;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);

    public CsvOutput(PrintStream out, List<String> heading) {
        this.out = out;
        row(heading);
    }

    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(Formulas::guarded).toList());
        if (text.getBuffer().length() > PORTION) {
            hand();
        }
    }

    public void end() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hand();
        out.flush();
    }

    private void hand() {
        out.print(text);
        text.getBuffer().setLength(0);
    }
}
