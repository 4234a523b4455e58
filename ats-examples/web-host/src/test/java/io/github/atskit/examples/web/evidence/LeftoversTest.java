package io.github.atskit.examples.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HostTest
class LeftoversTest {
    private static final int DRAFTING = 3;
    private static final int MODIFYING = 11;

    @LocalServerPort
    int port;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Leftovers leftovers;

    private static CandidacyId caseOf(int number) {
        return new CandidacyId("case-%02d".formatted(number));
    }

    private Path upload(int number, String content) {
        String sha256 = Program.of(port, "participant-" + number)
                .post(
                        "/api/cases/" + caseOf(number).value() + "/evidence?name=plan.txt",
                        content.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/octet-stream")
                .json()
                .get("sha256")
                .stringValue();
        return files.find(caseOf(number), sha256).orElseThrow();
    }

    private static Path old(Path file) throws IOException {
        Instant then = Instant.now().minus(Duration.ofDays(2));
        return Files.setLastModifiedTime(file, FileTime.from(then));
    }

    private void name(int number, Path file) {
        String item =
                ("{\"section\": \"project\", \"evidence\": [{\"id\": \"left-1\", \"title\": \"t\", \"type\": \"document\","
                                + " \"captured-on\": \"2027-02-01\", \"standards\": [], \"sha256\": \"%s\"}]}")
                        .formatted(file.getFileName());
        assertThat(Program.of(port, "participant-" + number)
                        .post("/api/cases/" + caseOf(number).value() + "/save-section", item)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void oldFilesThatNoItemNamesAreRemovedAndNoOthers() throws IOException {
        Path named = old(upload(DRAFTING, "This file is named by an item of the workbook."));
        name(DRAFTING, named);
        Path aboutToBeNamed = upload(DRAFTING, "This file was uploaded a moment ago.");
        Path forgotten = old(upload(DRAFTING, "This file was never named."));
        Path cutShort = old(Files.createTempFile(forgotten.getParent(), "draft", ""));

        int removed = leftovers.remove();

        assertThat(removed).isEqualTo(2);
        assertThat(named).exists();
        assertThat(aboutToBeNamed).exists();
        assertThat(forgotten).doesNotExist();
        assertThat(cutShort).doesNotExist();
    }

    @Test
    void whatCanHaveBeenJudgedStays() throws IOException {
        Path first = old(upload(MODIFYING, "This file was named first."));
        Path second = old(upload(MODIFYING, "This file took its place."));
        name(MODIFYING, first);
        name(MODIFYING, second);
        Path neverNamed = old(upload(MODIFYING, "Nothing names this one."));

        leftovers.remove();

        assertThat(first).exists();
        assertThat(second).exists();
        assertThat(neverNamed).doesNotExist();
    }
}
