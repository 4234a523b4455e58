package io.github.atskit.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.support.Browser;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.PageForm;
import io.github.atskit.examples.web.support.Program;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HostTest
class ActionPageTest {
    private static final String REVIEW = "/cases/case-07/do/record-review";
    private static final String TALK = "/cases/case-03/do/log-discussion";

    @LocalServerPort
    int port;

    private Browser as(String person) {
        return new Browser(port).as(person);
    }

    @Test
    void theOverviewTellsTheReadersOwnStepFirstAndClosesThoseOfOthers() {
        Document participants = PageForm.document(as("participant-2").get("/cases/case-02"));
        Document administrators = PageForm.document(as("admin-1").get("/cases/case-02"));

        assertThat(participants.select("section:has(> h2#steps) > section > h3").eachText())
                .containsExactly("Submit the workbook");
        assertThat(participants
                        .select("section:has(> h2#steps) > details > summary")
                        .eachText())
                .containsExactly("Write the statement");
        assertThat(participants.select("section:has(> h2#steps) > details[open]"))
                .isEmpty();
        assertThat(administrators.select("section:has(> h2#steps) > section > h3"))
                .hasSize(2);
    }

    @Test
    void faultsComeBackAtTheirFieldsAndWhatWasTypedIsKept() {
        Browser reviewer = as("reviewer-1");
        HttpResponse<String> answer = PageForm.on(reviewer.get(REVIEW))
                .with("judgements.authenticity.finding", "met")
                .with("judgements.authenticity.comment", "<b>Seen</b> & \"weighed\"")
                .with("modifications[0].id", "m 1")
                .with("modifications[0].request", "\nMore")
                .send(reviewer);

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = PageForm.document(answer);
        assertThat(EveryPageTest.wrong(page)).isEmpty();
        assertThat(page.title()).startsWith("Error: ");
        Element summary = page.selectFirst("main .notice.error");
        assertThat(summary.hasAttr("autofocus")).isTrue();
        assertThat(summary.select("a").eachAttr("href"))
                .containsExactly(
                        "#f-feedback",
                        "#f-judgements-reliability-comment",
                        "#f-judgements-reliability-finding--met",
                        "#f-judgements-sufficiency-comment",
                        "#f-judgements-sufficiency-finding--met",
                        "#f-modifications-0-id",
                        "#f-modifications-0-target");
        Element id = page.selectFirst("[name=modifications[0].id]");
        assertThat(id.val()).isEqualTo("m 1");
        assertThat(id.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById(id.attr("aria-describedby").split(" ")[1])
                        .text())
                .contains("An id is needed");
        PageForm kept = PageForm.on(answer);
        assertThat(kept.text("judgements.authenticity.comment")).isEqualTo("<b>Seen</b> & \"weighed\"");
        assertThat(kept.text("modifications[0].request")).isEqualTo("\r\nMore");
    }

    @Test
    void reasonsAreToldWithTheirRuleAndRemedyAndLeadToTheFieldsThatTheyName() {
        Browser reviewer = as("reviewer-1");
        PageForm review = PageForm.on(reviewer.get(REVIEW)).with("feedback", "Good");
        for (String criterion : List.of("authenticity", "sufficiency", "reliability")) {
            review.with("judgements." + criterion + ".finding", criterion.equals("sufficiency") ? "not-met" : "met")
                    .with("judgements." + criterion + ".comment", "Seen");
        }
        for (String row : List.of("modifications[0]", "modifications[1]")) {
            review.with(row + ".id", "twice").with(row + ".target", "impact").with(row + ".request", "More");
        }
        HttpResponse<String> answer = review.send(reviewer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(PageForm.document(answer)
                        .select("main .notice.error li")
                        .eachText()
                        .toString())
                .contains("twice")
                .contains("ATS-054")
                .contains("Please change");
        assertThat(PageForm.document(answer).select("main .notice.error a").eachAttr("href"))
                .contains("#f-modifications-0-id", "#f-modifications-1-id");
    }

    @Test
    void whatWasTypedIsKeptWhereTheActionWasClosedMeanwhile() {
        Browser reviewer = as("reviewer-1");
        Program administrator = Program.of(port, "admin-1");
        PageForm typed = PageForm.on(reviewer.get(REVIEW)).with("feedback", "An hour of work");
        assertThat(administrator
                        .post("/api/cases/case-07/place-hold", "{\"kind\": \"adjustment\", \"reason\": \"ill\"}")
                        .status())
                .isEqualTo(200);

        HttpResponse<String> held = typed.send(reviewer);
        HttpResponse<String> more =
                PageForm.on(held).with("_add", "modifications").send(reviewer);
        assertThat(administrator.post("/api/cases/case-07/lift-hold", "{}").status())
                .isEqualTo(200);

        assertThat(held.statusCode()).isEqualTo(422);
        assertThat(PageForm.document(held).select("main").text()).contains("on hold", "is still here");
        assertThat(EveryPageTest.wrong(PageForm.document(held))).isEmpty();
        assertThat(PageForm.on(more).text("feedback")).isEqualTo("An hour of work");
        assertThat(PageForm.document(as("reviewer-1").get(REVIEW))
                        .select("main")
                        .text())
                .doesNotContain("is still here");
    }

    @Test
    void aFormIsSentInTheRoleInWhichItWasMade() {
        Browser lead = as("lead-1");
        lead.post("/cases", "/role", "role", "lead-moderator");
        PageForm made = PageForm.on(lead.get("/cases/case-10/do/return-review")).with("reason", " ");
        lead.post("/cases", "/role", "role", "reviewer");

        assertThat(made.send(lead).statusCode()).isEqualTo(422);
        assertThat(made.with("_role", "administrator").send(lead).statusCode()).isEqualTo(422);
        assertThat(lead.get("/cases/case-10").statusCode()).isEqualTo(200);
    }

    @Test
    void rowsAreAddedAndTakenOutWithoutScriptsAndTheNewOneIsWhereOneGoesOn() {
        Browser reviewer = as("reviewer-1");
        HttpResponse<String> more = PageForm.on(reviewer.get(REVIEW))
                .with("modifications[0].id", "m-1")
                .with("_add", "modifications")
                .send(reviewer);

        assertThat(PageForm.document(more).select("[autofocus]").eachAttr("name"))
                .containsExactly("modifications[1].target");
        HttpResponse<String> less = PageForm.on(more)
                .with("modifications[1].id", "m-2")
                .with("_remove", "modifications[0]")
                .send(reviewer);
        assertThat(PageForm.document(less)
                        .select("[name^=modifications][name$=id]")
                        .eachAttr("value"))
                .containsExactly("m-2");
    }

    @Test
    void aFormThatIsSentTwiceIsDoneOnceAndItsAdviceIsTold() {
        Browser participant = as("participant-3");
        PageForm form =
                PageForm.on(participant.get(TALK)).with("on", "2027-02-01").with("topic", "Sent twice");
        assertThat(form.send(participant).statusCode()).isEqualTo(302);
        assertThat(PageForm.document(participant.get("/cases/case-03"))
                        .select("[role=status]")
                        .text())
                .isEqualTo("Done: Log a discussion");
        assertThat(form.send(participant).statusCode()).isEqualTo(302);

        String mentoring = participant.get("/cases/case-03/mentoring").body();
        assertThat(mentoring.split("Sent twice", -1)).hasSize(2);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToLookAtFirst() {
        Browser mentor = as("mentor-1");
        HttpResponse<String> page = mentor.get("/cases/case-05/do/write-statement");
        if (page.statusCode() == 404) {
            mentor = as("mentor-2");
            page = mentor.get("/cases/case-05/do/write-statement");
        }
        PageForm statement = PageForm.on(page).with("text", "I know this work.");
        Browser participant = as("participant-5");
        PageForm.on(participant.get("/cases/case-05/sections/introduction"))
                .with("parts.motivation", "Something else")
                .send(participant);

        HttpResponse<String> answer = statement.send(mentor);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(PageForm.on(answer).text("text")).isEqualTo("I know this work.");
        assertThat(PageForm.on(answer).send(mentor).statusCode()).isEqualTo(302);
    }

    @Test
    void whatIsBlockedIsExplainedAndLeadsToWhereItIsPutRight() {
        Browser participant = as("participant-2");
        Document page = PageForm.document(participant.get("/cases/case-02/do/submit-workbook"));

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select(".notice.warn .places a").eachAttr("href"))
                .contains("/cases/case-02/sections/project#f-parts-account");
        assertThat(PageForm.document(participant.get("/cases/case-02/sections/project"))
                        .getElementById("f-parts-account"))
                .isNotNull();
    }

    @Test
    void everyRequestOfTheLastReviewHasAFieldForItsResponse() {
        Document page = PageForm.document(as("participant-11").get("/cases/case-11/do/submit-workbook"));

        assertThat(page.select("textarea[name^=responses.]")).isNotEmpty();
        assertThat(EveryPageTest.wrong(page)).isEmpty();
    }
}
