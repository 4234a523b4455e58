package io.github.atskit.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.Program;
import io.github.atskit.examples.web.support.Program.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HostTest
class CasesApiTest {
    private static final String SECTION = "{\"section\": \"introduction\", \"parts\": {\"motivation\": \"%s\"}}";

    @LocalServerPort
    int port;

    private Program participant;

    @BeforeEach
    void signIn() {
        participant = Program.of(port, "participant-2");
    }

    private Reply save(String text, String... headers) {
        return participant.post("/api/cases/case-02/save-section", SECTION.formatted(text), headers);
    }

    private long entries() {
        return participant.get("/api/cases/case-02/history").json().size();
    }

    @Test
    void listsTheCasesOfTheAskerAndNoOthers() {
        JsonNode cases = participant.get("/api/cases").json().get("cases");

        assertThat(cases).hasSize(1);
        assertThat(cases.get(0).get("id").stringValue()).isEqualTo("case-02");
    }

    @Test
    void aCaseOfSomebodyElseIsAnsweredLikeOneThatDoesNotExist() {
        for (String path : List.of("", "/menu", "/history", "/verification", "/evidence/" + "0".repeat(64))) {
            Reply others = participant.get("/api/cases/case-03" + path);
            Reply nobodys = participant.get("/api/cases/case-99" + path);

            assertThat(others.status()).as(path).isEqualTo(404);
            assertThat(others.text()).as(path).isEqualTo(nobodys.text());
        }
        assertThat(participant.post("/api/cases/case-03/save-section", "{}").text())
                .isEqualTo(participant
                        .post("/api/cases/case-99/save-section", "{}")
                        .text());
    }

    @Test
    void nobodyIsToldToSignIn() {
        Reply reply = Program.nobody(port).get("/api/cases");

        assertThat(reply.problem()).isEqualTo("urn:ats:problem:sign-in-needed");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aWrongPasswordAndAWrongTokenSignNobodyIn() {
        String wrong = java.util.Base64.getEncoder().encodeToString("participant-6:wrong".getBytes());

        for (String authorization : List.of("Basic " + wrong, "Basic ???", "Bearer x", "Bearer ", "Digest x")) {
            assertThat(Program.with(port, authorization).get("/api/cases").problem())
                    .as(authorization)
                    .isEqualTo("urn:ats:problem:sign-in-needed");
        }
    }

    @Test
    void aPageThatBeginsAfterWhatCannotBeIsNotFound() {
        for (String after : List.of("x".repeat(500), "%00", "..%2f")) {
            assertThat(participant.get("/api/cases?after=" + after).problem())
                    .as(after)
                    .isEqualTo("urn:ats:problem:not-found");
        }
        assertThat(participant.get("/api/cases?after=case-02").json().get("cases"))
                .isEmpty();
    }

    @Test
    void aCommandIsAcceptedAndTellsTheCaseAfterIt() {
        Reply reply = save("Told after.");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/after/facts/workbook/0/parts/motivation").stringValue())
                .isEqualTo("Told after.");
        assertThat(reply.header("ETag"))
                .isNotEmpty()
                .isEqualTo(participant.get("/api/cases/case-02").header("ETag"));
    }

    @Test
    void faultsTellPathCodeAndText() {
        Reply reply = save("\u0007".replace("\u0007", "\\u0007"));

        assertThat(reply.problem()).isEqualTo("urn:ats:problem:invalid");
        assertThat(reply.status()).isEqualTo(422);
        JsonNode fault = reply.json().get("faults").get(0);
        assertThat(fault.get("path").stringValue()).isEqualTo("parts.motivation");
        assertThat(fault.get("code").stringValue()).isEqualTo("bad-characters");
        assertThat(fault.get("text").stringValue()).isNotEmpty();
    }

    @Test
    void reasonsTellCodeRuleParametersTextAndRemedy() {
        Reply reply = participant.post("/api/cases/case-02/submit-workbook", "{\"declaration\": \"Mine.\"}");

        assertThat(reply.problem()).isEqualTo("urn:ats:problem:rejected");
        assertThat(reply.status()).isEqualTo(409);
        JsonNode reason = reply.json().get("reasons").get(0);
        assertThat(reason.get("code").stringValue()).isEqualTo("workbook-incomplete");
        assertThat(reason.get("rule").stringValue()).isEqualTo("ATS-040");
        assertThat(reason.at("/params/missing")).isNotEmpty();
        assertThat(reason.get("text").stringValue()).isNotEmpty();
        assertThat(reason.get("remedy").stringValue()).isEqualTo("participant");
        assertThat(reason.get("remedy-text").stringValue()).isNotEmpty();
    }

    @Test
    void reasonsAreToldInTheLanguageOfTheAsker() {
        String body = "{\"declaration\": \"Mine.\"}";

        String english =
                participant.post("/api/cases/case-02/submit-workbook", body).text();
        String german = participant
                .post("/api/cases/case-02/submit-workbook", body, "Accept-Language", "de-AT")
                .text();

        assertThat(english).contains("parts of the workbook");
        assertThat(german).doesNotContain("parts of the workbook").contains("ATS-040");
    }

    @Test
    void whatIsNoJsonIsUnreadable() {
        for (String body : List.of("{", "{} {}", "{\"a\": 1, \"a\": 2}", "{\"a\": NaN}")) {
            Reply reply = participant.post("/api/cases/case-02/withdraw", body);

            assertThat(reply.problem()).as(body).isEqualTo("urn:ats:problem:unreadable");
            assertThat(reply.status()).isEqualTo(400);
        }
    }

    @Test
    void anActionThatThereIsNotIsNotFound() {
        assertThat(participant.post("/api/cases/case-02/approve", "{}").problem())
                .isEqualTo("urn:ats:problem:not-found");
    }

    @Test
    void anotherMethodIsNotKnown() {
        Reply reply = participant.send("DELETE", "/api/cases/case-02", BodyPublishers.noBody());

        assertThat(reply.problem()).isEqualTo("urn:ats:problem:method-not-known");
    }

    @Test
    void aBodyThatIsTooLongIsRefused() {
        String text = "x".repeat(300 * 1024);

        assertThat(save(text).problem()).isEqualTo("urn:ats:problem:too-long");
        Reply unannounced = participant.send(
                "POST",
                "/api/cases/case-02/save-section",
                BodyPublishers.ofInputStream(() ->
                        new java.io.ByteArrayInputStream(SECTION.formatted(text).getBytes())));
        assertThat(unannounced.problem()).isEqualTo("urn:ats:problem:too-long");
        assertThat(unannounced.status()).isEqualTo(413);
    }

    @Test
    void aRoleThatIsNotHeldCannotBeActedIn() {
        Reply reply = participant.get("/api/cases", "Acting-Role", "administrator");

        assertThat(reply.problem()).isEqualTo("urn:ats:problem:role-not-held");
    }

    @Test
    void whoHoldsSeveralRolesNamesOne() {
        Program two = Program.of(port, "admin-2");

        assertThat(two.get("/api/me").json().get("acting-role").stringValue()).isEqualTo("administrator");
        assertThat(two.get("/api/cases").json().get("cases").size()).isGreaterThan(10);
        assertThat(two.get("/api/cases", "Acting-Role", "mentor").json().get("cases"))
                .isEmpty();
    }

    @Test
    void aChangeInBetweenIsNoticed() {
        String seen = participant.get("/api/cases/case-02").header("ETag");
        assertThat(save("Somebody is faster.").status()).isEqualTo(200);

        Reply late = save("Too late.", "If-Match", seen);

        assertThat(late.problem()).isEqualTo("urn:ats:problem:changed");
        assertThat(late.status()).isEqualTo(412);
        String fresh = participant.get("/api/cases/case-02").header("ETag");
        assertThat(save("In time.", "If-Match", "\"en-0\", " + fresh).status()).isEqualTo(200);
        assertThat(save("Any.", "If-Match", "*").status()).isEqualTo(200);
    }

    @Test
    void theTagIsTheSameInEveryLanguageForWhoeverSendsItBack() {
        String german =
                participant.get("/api/cases/case-02", "Accept-Language", "de").header("ETag");

        assertThat(german).startsWith("\"de-");
        assertThat(save("Read in German.", "If-Match", german).status()).isEqualTo(200);
    }

    @Test
    void aRepeatedSendingIsAnsweredAndNotDoneTwice() {
        String seen = participant.get("/api/cases/case-02").header("ETag");
        long before = entries();

        Reply first = save("Once.", "Idempotency-Key", "sending/1", "If-Match", seen);
        Reply again = save("Once.", "Idempotency-Key", "sending/1", "If-Match", seen);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void aNameThatComesAgainWithAnotherCommandIsNoRepeatedSending() {
        assertThat(save("First.", "Idempotency-Key", "counter-1").status()).isEqualTo(200);
        long before = entries();

        assertThat(save("Second.", "Idempotency-Key", "counter-1").status()).isEqualTo(200);
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(participant.get("/api/cases/case-02").text())
                .contains("Second.")
                .doesNotContain("First.");
        assertThat(participant
                        .post("/api/cases/case-02/submit-workbook", "{}", "Idempotency-Key", "counter-1")
                        .status())
                .isNotEqualTo(200);
    }

    @Test
    void namesOfSendingsAreEachSendersOwn() {
        Program mentor = Program.of(port, "mentor-1");
        assertThat(save("Mine.", "Idempotency-Key", "shared").status()).isEqualTo(200);
        long before = entries();

        Reply reply = mentor.post(
                "/api/cases/case-02/log-discussion",
                "{\"on\": \"2027-02-01\", \"topic\": \"The plan\"}",
                "Idempotency-Key",
                "shared");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void somebodyIsEnrolledUnderACohort() {
        Program administrator = Program.of(port, "admin-1");
        String payload = "{\"participant\": \"participant-19\", \"entry\": {\"set-member\": true,"
                + " \"suitability-declared-on\": \"2014-12-10\", \"qtls-or-qts\": true, \"qualification-level\": 5,"
                + " \"qualified-on\": \"2014-07-11\", \"weekly-hours\": 22, \"post-14\": true}}";

        assertThat(administrator.post("/api/cases/case-19/enrol", payload).problem())
                .isEqualTo("urn:ats:problem:unreadable");
        assertThat(administrator
                        .post("/api/cases/case-19/enrol?cohort=nothing&version=1", payload)
                        .problem())
                .isEqualTo("urn:ats:problem:not-found");
        Reply reply = administrator.post("/api/cases/case-19/enrol?cohort=demo-a&version=1", payload);

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(Program.of(port, "participant-19").get("/api/cases/case-19").status())
                .isEqualTo(200);
    }

    @Test
    void aCohortInTheAddressOpensNoOtherDoor() {
        assertThat(participant
                        .post("/api/cases/case-03/withdraw?cohort=demo-a", "{\"reason\": \"x\"}")
                        .problem())
                .isEqualTo("urn:ats:problem:not-found");
    }

    @Test
    void aHistoryIsVerifiedForThoseWhoMayKnowAllOfIt() {
        assertThat(Program.of(port, "admin-1")
                        .get("/api/cases/case-02/verification")
                        .json()
                        .get("intact")
                        .booleanValue())
                .isTrue();
        assertThat(participant.get("/api/cases/case-02/verification").status()).isEqualTo(404);
    }
}
