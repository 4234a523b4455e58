package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet that opens what we write must find data in it and no formula, and what we wrote is read as it was. */
class CsvGuardTest {
    private final Path folder;

    CsvGuardTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-2+3",
                "@SUM(A1)",
                "'=1",
                "''@x",
                "\uFF1D1",
                "a\"b,c;d",
                "it's",
                "'plain",
                "=x\ny",
            })
    void whateverAWorkbookIsCalled(String name) throws IOException {
        Path workbooks = Files.writeString(
                folder.resolve("w.json"),
                "[{\"workbook\": \"" + name.replace("\"", "\\\"").replace("\n", "\\n") + "\"}]");
        Path reviewers = Files.writeString(folder.resolve("r.csv"), "reviewer,capacity\nr-1,5\n");
        Object[] call = {"allocate", "--workbooks", workbooks, "--reviewers", reviewers, "--on", "2026-01-05"};
        String written = Run.ats(with(call, "csv")).out();
        String cell = written.substring(written.indexOf('\n') + 1).replaceFirst("^\"", "");

        assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");
        Path again = Files.writeString(
                folder.resolve("again.csv"),
                written.replaceAll("(?m)^workbook,reviewer,cost,why$", "workbook,participant,seats,centre")
                        .replaceAll("r-1,(\\d+),", "r-1,1,"));
        Object[] second = {"allocate", "--workbooks", again, "--reviewers", reviewers, "--on", "2026-01-05"};
        assertThat(Run.ats(with(second, "json")).out())
                .contains("\"workbook\" : \"" + name.replace("\"", "\\\"").replace("\n", "\\n") + '"');
    }

    private static Object[] with(Object[] call, String format) {
        List<Object> all = new ArrayList<>(List.of(call));
        all.add("--format");
        all.add(format);
        return all.toArray();
    }
}
