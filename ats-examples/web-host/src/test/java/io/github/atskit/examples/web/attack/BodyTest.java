package io.github.atskit.examples.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.command.Action;
import io.github.atskit.examples.web.access.Store;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.Payloads;
import io.github.atskit.examples.web.support.Program;
import io.github.atskit.examples.web.support.Program.Reply;
import io.github.atskit.persistence.IndexRow;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Bodies that a program may send, and that mean no good. None of them changes anything. */
@HostTest
class BodyTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext host;

    private Program participant;
    private List<IndexRow> before;

    @BeforeEach
    void signIn() {
        participant = Program.of(port, "participant-2");
        before = new Store(host).rows();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(new Store(host).rows()).isEqualTo(before);
    }

    private Reply save(String body) {
        return participant.post("/api/cases/case-02/save-section", body);
    }

    @Test
    void namesThatAPayloadDoesNotHaveAreFaultsAndNeverSet() {
        Program administrator = Program.of(port, "admin-1");
        for (Action action : Action.values()) {
            for (String name : List.of(
                    "by",
                    "at",
                    "revision",
                    "stage",
                    "expected",
                    "id",
                    "role",
                    "candidacy",
                    "class",
                    "__proto__",
                    "constructor")) {
                String payload = Payloads.all().get(action);
                String more = payload.equals("{}")
                        ? "{\"" + name + "\": 1}"
                        : "{\"" + name + "\": 1, " + payload.substring(1);

                Reply reply = administrator.post("/api/cases/case-02/" + action.code() + "?cohort=demo-a", more);

                assertThat(reply.problem()).as(action.code() + " " + name).isEqualTo("urn:ats:problem:invalid");
                assertThat(reply.json().get("faults").findValuesAsString("path"))
                        .as(action.code())
                        .contains(name);
            }
        }
    }

    @Test
    void whatIsNoPayloadIsRefusedAsSuch() {
        for (String body : List.of(
                "[",
                "nonsense",
                "null",
                "\"text\"",
                "1",
                "[]",
                "{\"section\": \"introduction\", \"section\": \"impact\"}",
                "{\"section\": \"introduction\"} {}",
                "{\"section\": \"introduction\", \"parts\": " + "[".repeat(20_000) + "]".repeat(20_000) + "}",
                "{\"section\": " + "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000) + "}",
                "{\"section\": 1" + "0".repeat(50_000) + "}",
                "{\"section\": 1e1000000000}",
                "{\"section\": \"introduction\", \"parts\": {\"self-assessment\": {\"1e1000000000\": {\"rating\": \"advanced\"}}}}",
                "{\"section\": \"introduction\", \"parts\": {\"entry-evidence\": [1e1000000000]}}",
                "{\"section\": \"intro\\u0000duction\"}",
                "{\"section\": \"\\ud800\"}",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "section: !!javax.script.ScriptEngineManager []",
                "{\"@class\": \"java.lang.Runtime\", \"section\": \"introduction\"}")) {
            Reply reply = save(body);

            String what = body.substring(0, Math.min(80, body.length()));
            assertThat(reply.status()).as(what).isIn(400, 422);
            Plain.answer(what, reply.status(), reply.text());
            assertThat(reply.text()).as(what).doesNotContain("root:");
        }
    }

    @Test
    void numbersThatAreHugeWhenWrittenOutAreRefusedAtOnce() {
        Program administrator = Program.of(port, "admin-1");
        String booking = Payloads.all().get(Action.BOOK_VIVA);
        for (String minutes :
                List.of("1e1000000000", "-1e1000000000", "1e-1000000000", "0.1e1000000000", "9".repeat(10_000))) {
            Reply reply = administrator.post(
                    "/api/cases/case-13/book-viva", booking.replace("\"minutes\": 30", "\"minutes\": " + minutes));

            assertThat(reply.status()).as(minutes.substring(0, 8)).isIn(400, 422);
            Plain.answer(minutes.substring(0, 8), reply.status(), reply.text());
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] body = "{\"section\": \"introduction\", \"parts\": {\"motivation\": \"?\"}}"
                .getBytes(StandardCharsets.ISO_8859_1);
        for (int bad : new int[] {0xC0, 0xFF, 0xED, 0x80}) {
            byte[] sent = body.clone();
            sent[new String(body, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) bad;

            assertThat(participant.post("/api/cases/case-02/save-section", sent).status())
                    .isEqualTo(400);
        }
    }

    @Test
    void onlyBodiesOfTheKindThatIsMeantAreTaken() {
        String good = Payloads.all().get(Action.SUBMIT_WORKBOOK);
        for (String kind : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "text/html",
                "application/xml",
                "application/x-java-serialized-object",
                "nonsense",
                "multipart/form-data")) {
            Reply reply = participant.post("/api/cases/case-02/submit-workbook", good, "Content-Type", kind);

            Plain.answer(kind, reply.status(), reply.text());
            assertThat(reply.status()).as(kind).isIn(400, 415);
        }
    }

    @Test
    void aBodyThatIsTooLongIsRefusedWhateverItSaysOfItself() {
        byte[] longer = ("{\"section\": \"" + "x".repeat(300_000) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(participant.post("/api/cases/case-02/save-section", longer).problem())
                .isEqualTo("urn:ats:problem:too-long");
        assertThat(participant
                        .send(
                                "POST",
                                "/api/cases/case-02/save-section",
                                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(longer)))
                        .problem())
                .as("without a length")
                .isEqualTo("urn:ats:problem:too-long");
    }

    @Test
    void anotherPersonsNameForASendingIsNotOnesOwn() {
        String key = "the-same-key";
        Program mentor = Program.of(port, "mentor-1");
        Reply mentors = mentor.post(
                "/api/cases/case-02/submit-workbook",
                Payloads.all().get(Action.SUBMIT_WORKBOOK),
                "Idempotency-Key",
                key);
        Reply participants =
                participant.post("/api/cases/case-02/withdraw", "{\"reason\": \" \"}", "Idempotency-Key", key);

        assertThat(mentors.status()).isEqualTo(409);
        assertThat(participants.status()).isEqualTo(422);
    }
}
