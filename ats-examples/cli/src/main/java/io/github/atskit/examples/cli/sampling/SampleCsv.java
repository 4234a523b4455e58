package io.github.atskit.examples.cli.sampling;

import io.github.atskit.core.message.Messages;
import io.github.atskit.core.sampling.Pick;
import io.github.atskit.examples.cli.rows.Column;
import io.github.atskit.examples.cli.rows.CsvOutput;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The picks as CSV, in the form in which they are read again. */
public final class SampleCsv {
    private SampleCsv() {}

    public static void print(Sample sample, Messages messages, PrintStream out) {
        List<String> heading = DrawnFiles.ALL.all().stream().map(Column::name).toList();
        CsvOutput csv = new CsvOutput(out, heading);
        for (Pick pick : sample.picks()) {
            Map<String, String> fields = new HashMap<>();
            pick.reason().params().forEach((name, value) -> fields.put(name, String.valueOf(value)));
            fields.put("workbook", pick.review().workbook());
            fields.put("round", String.valueOf(pick.review().round()));
            fields.put("reason", pick.reason().kind().code());
            fields.put("text", messages.pick(pick.reason()));
            csv.row(heading.stream().map(name -> fields.getOrDefault(name, "")).toList());
        }
        csv.end();
    }
}
