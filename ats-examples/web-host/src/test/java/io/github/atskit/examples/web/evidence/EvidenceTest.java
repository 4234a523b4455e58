package io.github.atskit.examples.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.settings.HostSettings;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.Program;
import io.github.atskit.examples.web.support.Program.Reply;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HostTest
class EvidenceTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int port;

    @Autowired
    HostSettings settings;

    private Program participant;

    @BeforeEach
    void signIn() {
        participant = Program.of(port, "participant-3");
    }

    private Reply upload(byte[] content, String name) {
        return participant.post(
                "/api/cases/case-03/evidence?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), content);
    }

    private Reply attach(String id, String title, String sha256) {
        return participant.post(
                "/api/cases/case-03/save-section",
                ("{\"section\": \"project\", \"evidence\": [{\"id\": \"%s\", \"title\": \"%s\", \"type\": \"document\","
                                + " \"captured-on\": \"2027-02-01\", \"standards\": [], \"sha256\": \"%s\","
                                + " \"media-type\": \"application/pdf\"}]}")
                        .formatted(id, title, sha256));
    }

    private List<String> filesOnDisk() throws IOException {
        try (Stream<Path> all = Files.walk(settings.folder())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> settings.folder().relativize(file).toString())
                    .filter(name -> !name.endsWith(".db"))
                    .toList();
        }
    }

    @Test
    void aFileIsKeptUnderItsHashAndHandedOutToBeSaved() {
        Reply kept = upload(PDF, "plan.pdf");
        assertThat(kept.json().get("media-type").stringValue()).isEqualTo("application/pdf");
        String sha256 = kept.json().get("sha256").stringValue();
        String file = "/api/cases/case-03/evidence/" + sha256;
        assertThat(participant.get(file).status()).as("no item names it yet").isEqualTo(404);

        assertThat(attach("up-1", "My plan: \\\"final\\\"\\n../x", sha256).status())
                .isEqualTo(200);

        Reply file1 = participant.get(file);
        assertThat(file1.http().body()).isEqualTo(PDF);
        assertThat(file1.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(file1.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file1.header("Content-Security-Policy")).contains("sandbox");
        assertThat(file1.header("Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("/");
        assertThat(Program.of(port, "mentor-2").get(file).status())
                .as("sees the workbook")
                .isEqualTo(200);
        assertThat(Program.of(port, "mentor-1").get(file).status())
                .as("sees nothing")
                .isEqualTo(404);
        assertThat(Program.of(port, "participant-2").get(file).status()).isEqualTo(404);
    }

    @Test
    void whoKnowsTheHashOfAnothersFileGetsNothingByNamingIt() {
        byte[] secret = (new String(PDF, StandardCharsets.UTF_8) + "secret").getBytes(StandardCharsets.UTF_8);
        String sha256 = upload(secret, "secret.pdf").json().get("sha256").stringValue();
        Program other = Program.of(port, "participant-2");
        String item =
                ("{\"section\": \"introduction\", \"evidence\": [{\"id\": \"theirs\", \"title\": \"t\", \"type\": \"document\","
                                + " \"captured-on\": \"2027-02-01\", \"standards\": [], \"sha256\": \"%s\"}]}")
                        .formatted(sha256);

        assertThat(other.post("/api/cases/case-02/save-section", item).status()).isEqualTo(200);

        assertThat(other.get("/api/cases/case-02/evidence/" + sha256).status()).isEqualTo(404);
    }

    @Test
    void whatABrowserWouldRunIsNotTakenWhateverItIsCalled() {
        for (String content : List.of(
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<?xml version=\"1.0\"?><a/>",
                "MZ\u0090\u0000\u0003",
                "#!/bin/sh\necho",
                "\u007fELF")) {
            for (String name : List.of("plan.pdf", "photo.png", "notes.txt")) {
                Reply reply = upload(content.getBytes(StandardCharsets.ISO_8859_1), name);

                assertThat(reply.problem()).as(content + " as " + name).isEqualTo("urn:ats:problem:kind-not-taken");
                assertThat(reply.status()).isEqualTo(415);
            }
        }
    }

    @Test
    void anEmptyFileIsNotTaken() {
        assertThat(upload(new byte[0], "plan.pdf").problem()).isEqualTo("urn:ats:problem:unreadable");
    }

    @Test
    void aFileThatIsTooLongIsNotTakenAndLeavesNothingBehind() throws IOException {
        List<String> before = filesOnDisk();
        byte[] longer = Arrays.copyOf(PDF, 1024 * 1024 + 1);

        assertThat(upload(longer, "plan.pdf").problem()).isEqualTo("urn:ats:problem:too-long");
        assertThat(upload(Arrays.copyOf(PDF, 3 * 1024 * 1024), "plan.pdf").problem())
                .isEqualTo("urn:ats:problem:too-long");
        assertThat(filesOnDisk()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void namesNeverBecomePaths() throws IOException {
        for (String name : List.of(
                "../../../etc/passwd.pdf",
                "..\\..\\x.pdf",
                "/abs/x.pdf",
                "a\u0000b.pdf",
                "x".repeat(1_000) + ".pdf",
                "con.pdf")) {
            byte[] own = (new String(PDF, StandardCharsets.UTF_8) + name).getBytes(StandardCharsets.UTF_8);

            assertThat(upload(own, name).status()).as(name).isEqualTo(200);
        }
        assertThat(filesOnDisk().stream().filter(file -> file.startsWith("evidence")))
                .isNotEmpty()
                .allMatch(file -> file.matches("evidence/[0-9a-f]{32}/[0-9a-f]{64}"));
        for (String sha256 : List.of("..%2f..%2fdemo.txt", "%2e%2e", "demo.txt", "A".repeat(64))) {
            assertThat(participant.get("/api/cases/case-03/evidence/" + sha256).status())
                    .as(sha256)
                    .isIn(400, 404);
        }
    }

    @Test
    void onlyWhoMaySaveTheWorkbookMayAddFiles() {
        Reply mentors = Program.of(port, "mentor-2").post("/api/cases/case-03/evidence", PDF);
        Reply strangers = Program.of(port, "participant-2").post("/api/cases/case-03/evidence", PDF);

        assertThat(mentors.problem()).isEqualTo("urn:ats:problem:rejected");
        assertThat(strangers.problem()).isEqualTo("urn:ats:problem:not-found");
    }
}
