package io.github.atskit.examples.benchmarks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The benchmark of the report runs, and both sides find the same for the same slices. Nothing is timed here. */
class ReportMillionTest {

    @Test
    void bothFindTheSame() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ReportMillion.main(new String[] {"12000", "1"});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("12000 judgements: whole report", "median of the ratios", "report allocates");
    }
}
