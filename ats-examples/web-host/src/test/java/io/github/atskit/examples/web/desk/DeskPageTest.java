package io.github.atskit.examples.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.page.EveryPageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class DeskPageTest {
    @LocalServerPort
    int port;

    @Test
    void mentorsFindTheirCasesAndNoOthers() {
        Visitor mentor = new Visitor(port, "mentor-2");

        assertThat(mentor.cases("/desk"))
                .contains("case-03", "case-08")
                .doesNotContain("case-01", "case-02", "case-12");
    }

    @Test
    void whatWaitsForSomebodyStandsFirstWithALinkToDoIt() {
        Document desk = new Visitor(port, "reviewer-2").page("/desk");

        assertThat(desk.select("section").first().select("h2").text()).isEqualTo("Something for you to do");
        assertThat(desk.select("section").first().select("a").eachAttr("href"))
                .contains("/cases/case-08", "/cases/case-08/do/record-review");
    }

    @Test
    void whoLooksAtTheWholeProgrammeGetsTheStagesThatTheyCanLeadOnFrom() {
        Document desk = new Visitor(port, "moderator-1").page("/desk");

        assertThat(desk.select("h2").eachText()).singleElement().asString().startsWith("Being moderated (");
    }

    @Test
    void theWorkOfWhoLooksAtTheWholeProgrammeIsWhatWaitsForThem() {
        Document desk = new Visitor(port, "admin-1").page("/desk");

        assertThat(desk.select("table.work tbody tr")).isNotEmpty();
        assertThat(desk.select("table.work tbody").text()).doesNotContain("nothing now");
    }

    @Test
    void aListOfOneStageDoesNotTellWhatAViewerMayNotKnow() {
        Visitor participant = new Visitor(port, "participant-9");

        assertThat(participant.cases("/desk?stage=awaiting-reviewer")).containsExactly("case-09");
        assertThat(new Visitor(port, "participant-8").cases("/desk?stage=awaiting-reviewer"))
                .as("it is under review, which its participant may not know")
                .containsExactly("case-08");
        assertThat(new Visitor(port, "participant-8").cases("/desk?stage=under-review"))
                .isEmpty();
    }

    @Test
    void aStageOrAPlaceThatThereIsNotIsNotFound() {
        Visitor lead = new Visitor(port, "lead-1");

        assertThat(lead.status("/desk?stage=nowhere")).isEqualTo(404);
        assertThat(lead.status("/desk?stage=drafting&after=%00")).isEqualTo(404);
        assertThat(lead.status("/board/demo-a?due-after=case-01~soon")).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "mentor-1, /desk",
        "lead-1, /desk",
        "admin-2, /desk?stage=drafting",
        "admin-1, /board",
        "admin-1, /board/demo-a",
        "admin-1, /board/demo-b?stage=under-review",
        "lead-1, /board/demo-a/allocation",
        "admin-1, /board/demo-a/enrol",
        "lead-1, /vivas",
        "head-1, /cases/case-14/viva",
        "lead-1, /cases/case-14/do/rebook-viva",
        "admin-1, /cases/case-12/history",
        "reviewer-1, /cases/case-12/do/record-review",
        "moderator-1, /cases/case-18/do/adjust-review",
        "mentor-1, /cases/case-02/do/write-statement"
    })
    void aPageOfADeskIsWholeAndEveryFieldHasItsName(String person, String path) {
        assertThat(EveryPageTest.wrong(new Visitor(port, person).page(path))).isEmpty();
    }
}
