package io.github.atskit.examples.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.desk.Visitor.Filled;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class BoardPageTest {
    @LocalServerPort
    int port;

    private Visitor administrator() {
        return new Visitor(port, "admin-1");
    }

    @Test
    void theBoardTellsWhereCasesStandAndWhatFallsDue() {
        Document board = administrator().page("/board/demo-old");

        assertThat(board.select(".counts").text()).contains("1 Ended without the award");
        assertThat(administrator().cases("/board/demo-old?stage=not-awarded")).containsExactly("case-17");
        assertThat(administrator().page("/board/demo-a").select("section:has(h2#due) tbody tr"))
                .isNotEmpty();
    }

    @Test
    void whoAsksForAMentorStandsOnTheBoardAndIsGivenOne() {
        Visitor administrator = administrator();
        Document board = administrator.page("/board/demo-a");
        assertThat(board.select("section:has(h2#requests) th[scope=row]").eachText())
                .containsExactly("case-01");

        Document after = administrator.after(administrator
                .form("/cases/case-01/do/allocate-mentor")
                .with("mentor", "mentor-3")
                .with("more-experienced", "true")
                .with("mentoring-programme", "true")
                .send());

        assertThat(after.text()).contains("Writing the workbook");
    }

    @Test
    void boardsAreForThoseWhoRunTheProgramme() {
        for (String person : List.of("participant-2", "mentor-1", "reviewer-1", "moderator-1", "head-1")) {
            for (String path : List.of("/board", "/board/demo-a", "/board/demo-a/allocation", "/board/demo-a/enrol")) {
                assertThat(new Visitor(port, person).status(path))
                        .as(person + path)
                        .isEqualTo(404);
            }
        }
        assertThat(new Visitor(port, "lead-1").status("/board/demo-a/enrol")).isEqualTo(404);
        assertThat(new Visitor(port, "lead-1").status("/board/demo-a/allocation"))
                .isEqualTo(200);
        assertThat(administrator().status("/board/no-such")).isEqualTo(404);
    }

    @Test
    void aProposalTellsItsReasonsAndIsMadeTrueOneByOne() {
        Visitor lead = new Visitor(port, "lead-1");
        String path = "/board/demo-a/allocation";
        Document page = lead.page(path);
        List<String> proposed = page.select("input[name=pick]").eachAttr("value");

        assertThat(proposed).anyMatch(pair -> pair.startsWith("case-06~")).doesNotContain("case-09~reviewer-3");
        assertThat(page.select("tbody td ul li").text()).contains("of at most 4");

        String one = proposed.stream()
                .filter(pair -> pair.startsWith("case-06~"))
                .findFirst()
                .orElseThrow();
        Document after = lead.after(lead.post(path, path, "only", one));

        assertThat(after.select("[role=status]").text()).contains("case-06", "assigned.");
        assertThat(after.select("input[name=pick]").eachAttr("value")).doesNotContain(one);
    }

    @Test
    void anAssignmentThatTheRulesForbidIsRefusedWithTheReason() {
        Visitor lead = new Visitor(port, "lead-1");
        String path = "/board/demo-a/allocation";

        Document after = lead.after(lead.post(path, path, "only", "case-09~participant-9"));

        assertThat(after.select("[role=status]").text()).contains("not assigned.");
        assertThat(lead.after(lead.post(path, path)).select("[role=alert]").text())
                .contains("nothing");
    }

    private static Filled eligible(Filled form) {
        return form.with("participant", "participant-19")
                .with("entry.set-member", "true")
                .with("entry.suitability-declared-on", "2026-03-01")
                .with("entry.qtls-or-qts", "true")
                .with("entry.qualification-level", "6")
                .with("entry.qualified-on", "2015-07-01")
                .with("entry.weekly-hours", "20")
                .with("entry.post-14", "true");
    }

    @Test
    void theEntryIsJudgedBeforeAnybodyIsEnrolled() {
        Visitor administrator = administrator();
        Filled form = eligible(administrator.form("/board/demo-a/enrol"))
                .with("_case", "case-22")
                .with("_judge", "yes");

        Document met = Jsoup.parse(form.send().body());
        Document unmet =
                Jsoup.parse(form.with("entry.set-member", "false").send().body());

        assertThat(met.select("#entry + .checks").text()).contains("Met: ").doesNotContain("Not met: ");
        assertThat(unmet.select("#entry + .checks").text()).contains("Not met: ");
        assertThat(administrator.status("/cases/case-22")).isEqualTo(404);
    }

    @Test
    void whoDoesNotMeetTheEntryIsRefusedAndAnImpossibleIdIsTold() {
        Visitor administrator = administrator();
        Filled form = administrator
                .form("/board/demo-a/enrol")
                .with("participant", "participant-19")
                .with("entry.set-member", "true");

        HttpResponse<String> refused = form.with("_case", "case-20").send();
        HttpResponse<String> nonsense = form.with("_case", "no id at all").send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".notice.error").text()).contains("ATS-010");
        assertThat(nonsense.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(nonsense.body()).select("#case-id-fault").text()).isNotEmpty();
    }

    @Test
    void somebodyIsEnrolled() {
        Visitor administrator = administrator();

        Document after = administrator.after(eligible(administrator.form("/board/demo-a/enrol"))
                .with("_case", "case-21")
                .send());

        assertThat(after.select("[role=status].ok")).isNotEmpty();
        assertThat(after.text()).contains("Looking for a mentor");
    }

    @Test
    void aHoldIsLiftedAndACertificateIsIssued() {
        Visitor administrator = administrator();

        assertThat(administrator
                        .after(administrator.form("/cases/case-04/do/lift-hold").send())
                        .select("[role=status].ok"))
                .isNotEmpty();
        assertThat(administrator.page("/cases/case-16/do/issue-certificate").text())
                .contains("certificate");
    }
}
