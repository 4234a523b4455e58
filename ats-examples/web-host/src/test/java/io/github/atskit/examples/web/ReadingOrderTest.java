package io.github.atskit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[[^]]+]\\((src/[^)]+)\\) \\|");

    @Test
    void theFilesToReadAreThereAndAnHoursReading() throws IOException {
        List<MatchResult> rows =
                ROW.matcher(Files.readString(Path.of("README.md"))).results().toList();
        int all = 0;
        for (MatchResult row : rows) {
            all += Files.readAllLines(Path.of(row.group(1))).size();
        }
        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(all).as("lines that can be read in an hour").isLessThan(1_800);
    }
}
