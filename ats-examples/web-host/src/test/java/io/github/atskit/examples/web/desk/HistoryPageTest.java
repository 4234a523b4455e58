package io.github.atskit.examples.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class HistoryPageTest {
    private static final String HISTORY = "/cases/case-16/history";

    @LocalServerPort
    int port;

    @Test
    void aHistoryIsToldAsFarAsItsReaderMaySeeIt() {
        Document all = new Visitor(port, "admin-1").page(HISTORY);
        Document own = new Visitor(port, "participant-16").page(HISTORY);

        assertThat(all.select("tbody tr").size())
                .isGreaterThan(own.select("tbody tr").size());
        assertThat(own.html()).doesNotContain("reviewer-1", "Demo Reviewer", "moderator-1");
        assertThat(own.select("tbody th").first().text()).isEqualTo("1");
    }

    @Test
    void whatWasWrittenStandsWhereItMatters() {
        for (String page : List.of("", "/timeline", "/history")) {
            for (String person : List.of("participant-3", "admin-1")) {
                assertThat(new Visitor(port, person)
                                .page("/cases/case-03" + page)
                                .text())
                        .as(person + page)
                        .contains("Reason A term of cover for a colleague.");
            }
            assertThat(new Visitor(port, "mentor-2")
                            .page("/cases/case-03" + page)
                            .text())
                    .as("the mentor" + page)
                    .doesNotContain("A term of cover");
            assertThat(new Visitor(port, "participant-4")
                            .page("/cases/case-04" + page)
                            .text())
                    .as("a hold" + page)
                    .contains("Leave that was agreed with the employer.");
        }
    }

    @Test
    void administratorsHaveAHistoryVerified() {
        Visitor administrator = new Visitor(port, "admin-1");

        Document after = administrator.after(administrator.post(HISTORY, HISTORY + "/verify"));

        assertThat(after.select("[role=status].ok").text()).contains("The history is intact.");
    }

    @Test
    void nobodyElseCanHaveItVerified() {
        Visitor participant = new Visitor(port, "participant-16");

        assertThat(participant.page(HISTORY).select("form.verify")).isEmpty();
        assertThat(participant.post(HISTORY, HISTORY + "/verify").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesOfSomebodyElsesCaseAreNotThere() {
        for (String person : List.of("participant-3", "mentor-2", "reviewer-3", "head-1")) {
            Visitor stranger = new Visitor(port, person);
            for (String path : List.of(
                    "/cases/case-16/history",
                    "/cases/case-14/do/record-review",
                    "/cases/case-16/do/write-statement",
                    "/cases/case-16/do/confirm-review",
                    "/cases/case-16/viva",
                    "/cases/case-16")) {
                boolean own = person.equals("head-1") && path.contains("case-14");
                assertThat(stranger.status(path)).as(person + path).isEqualTo(own ? 200 : 404);
            }
            assertThat(stranger.post("/cases", "/cases/case-16/history/verify").statusCode())
                    .as(person)
                    .isEqualTo(404);
            assertThat(stranger.post("/cases", "/cases/case-16/do/confirm-review", "_once", "one-" + person)
                            .statusCode())
                    .as(person)
                    .isEqualTo(404);
        }
    }
}
