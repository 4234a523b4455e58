package io.github.atskit.examples.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.desk.Visitor.Filled;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class JudgingTest {
    private static final String REVIEW_7 = "/cases/case-07/do/record-review";
    private static final String REVIEW_12 = "/cases/case-12/do/record-review";

    @LocalServerPort
    int port;

    private Filled judged(Visitor reviewer, String path, String finding) {
        Filled form = reviewer.form(path).with("feedback", "A careful piece of work.");
        for (String criterion : List.of("authenticity", "sufficiency", "reliability")) {
            form.with("judgements." + criterion + ".finding", finding)
                    .with("judgements." + criterion + ".comment", "As the account shows.");
        }
        return form;
    }

    @Test
    void everythingARequestCanPointAtHasAPlaceAndAButtonBesideTheForm() {
        Document page = new Visitor(port, "reviewer-1").page(REVIEW_12);

        Set<String> offered = new TreeSet<>();
        page.select("select[name=modifications[0].target] option[value~=.]")
                .forEach(option -> offered.add("modifications~" + option.val()));
        Set<String> asked = new TreeSet<>(
                page.select(".workbook button[name=_add][form=judgement]").eachAttr("value"));

        assertThat(asked).hasSizeGreaterThan(40).isEqualTo(offered);
        assertThat(page.select("#t-project, #t-project--account, #t-8, #t-ev-new-1"))
                .hasSize(4);
    }

    @Test
    void askingForAChangeAddsARowThatPointsThereAndKeepsWhatWasTyped() {
        HttpResponse<String> answer = judged(new Visitor(port, "reviewer-1"), REVIEW_12, "not-met")
                .with("_add", "modifications~project/account")
                .send();

        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("select[name=modifications[0].target] option[selected]")
                        .eachAttr("value"))
                .containsExactly("project/account");
        assertThat(page.select("input[name=modifications[0].id]").val()).startsWith("m2-");
        assertThat(page.select("[autofocus]").eachAttr("name")).containsExactly("modifications[0].request");
        assertThat(page.select("textarea[name=feedback]").text()).isEqualTo("A careful piece of work.");
    }

    @Test
    void earlierRoundsAreToldWithAnswersAndWhatChanged() {
        Document page = new Visitor(port, "reviewer-1").page(REVIEW_12);

        assertThat(page.select(".answers").text())
                .contains("The first visit has a date.", "Rewritten, with a count for all 46 courses");
        assertThat(page.select(".answers a").eachAttr("href")).contains("#t-impact--quality-strategy");
    }

    @Test
    void aRefusalNamesItsRuleAndKeepsTheReview() {
        HttpResponse<String> answer =
                judged(new Visitor(port, "reviewer-1"), REVIEW_12, "not-met").send();

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".notice.error").text()).contains("ATS-053");
        assertThat(page.select("textarea[name=feedback]").text()).isEqualTo("A careful piece of work.");
    }

    @Test
    void whoSendsAReviewWithNothingInItIsToldOfEveryFieldThatIsMissing() {
        HttpResponse<String> answer =
                new Visitor(port, "reviewer-1").form(REVIEW_12).send();

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[aria-invalid=true]").eachAttr("name"))
                .containsExactlyInAnyOrder(
                        "judgements.authenticity.comment",
                        "judgements.sufficiency.comment",
                        "judgements.reliability.comment",
                        "feedback");
        assertThat(page.select("fieldset.faulty .fault")).hasSize(3);
        assertThat(page.select(".notice.error a[href^=#]")).hasSize(7);
    }

    @Test
    void aReviewIsRecorded() {
        Visitor reviewer = new Visitor(port, "reviewer-1");

        Document after = reviewer.after(judged(reviewer, REVIEW_7, "met").send());

        assertThat(after.select("[role=status].ok").text()).contains("Record your review");
    }

    @Test
    void whereTheCohortAsksForItAReviewerNeverReadsWhoseWorkbookItIs() {
        Visitor reviewer = new Visitor(port, "reviewer-2");

        for (String path :
                List.of("/desk", "/cases/case-08", "/cases/case-08/do/record-review", "/cases/case-08/history")) {
            assertThat(reviewer.page(path).html())
                    .as(path)
                    .doesNotContain("participant-8", "Participant 8", "mentor-2");
        }
    }

    @Test
    void aMentorWritesAboutTheWorkbookAsTheyReadIt() {
        Visitor mentor = new Visitor(port, "mentor-2");
        String path = "/cases/case-03/do/write-statement";

        Document page = mentor.page(path);

        assertThat(page.select("#duties + .checks li")).hasSize(4);
        assertThat(page.select(".notice.warn .rule").text()).contains("ATS-024");
        assertThat(page.select("#judgement")).isEmpty();
        assertThat(page.select("#t-project--account")).hasSize(1);
    }

    @Test
    void aMentorLogsADiscussion() {
        Visitor mentor = new Visitor(port, "mentor-2");
        Filled form = mentor.form("/cases/case-03/do/log-discussion")
                .with("on", "2027-02-20")
                .with("topic", "The plan of the project");

        assertThat(mentor.after(form.send()).select("[role=status].ok")).isNotEmpty();
        assertThat(mentor.text("/cases/case-03/history")).contains("2027");
    }
}
