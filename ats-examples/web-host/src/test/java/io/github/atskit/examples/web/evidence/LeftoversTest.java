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
    private static final CandidacyId CASE = new CandidacyId("case-03");

    @LocalServerPort
    int port;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Leftovers leftovers;

    private Path upload(String content) {
        String sha256 = Program.of(port, "participant-3")
                .post(
                        "/api/cases/case-03/evidence?name=plan.txt",
                        content.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/octet-stream")
                .json()
                .get("sha256")
                .stringValue();
        return files.find(CASE, sha256).orElseThrow();
    }

    private static Path old(Path file) throws IOException {
        Instant then = Instant.now().minus(Duration.ofDays(2));
        return Files.setLastModifiedTime(file, FileTime.from(then));
    }

    private void name(Path file) {
        String item =
                ("{\"section\": \"project\", \"evidence\": [{\"id\": \"left-1\", \"title\": \"t\", \"type\": \"document\","
                                + " \"captured-on\": \"2027-02-01\", \"standards\": [], \"sha256\": \"%s\"}]}")
                        .formatted(file.getFileName());
        assertThat(Program.of(port, "participant-3")
                        .post("/api/cases/case-03/save-section", item)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void oldFilesThatNoItemNamesAreRemovedAndNoOthers() throws IOException {
        Path named = old(upload("This file is named by an item of the workbook."));
        name(named);
        Path aboutToBeNamed = upload("This file was uploaded a moment ago.");
        Path forgotten = old(upload("This file was never named."));
        Path cutShort = old(Files.createTempFile(forgotten.getParent(), "draft", ""));

        int removed = leftovers.remove();

        assertThat(removed).isEqualTo(2);
        assertThat(named).exists();
        assertThat(aboutToBeNamed).exists();
        assertThat(forgotten).doesNotExist();
        assertThat(cutShort).doesNotExist();
    }
}
