package io.github.atskit.examples.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.desk.Visitor.Filled;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class VivaPageTest {
    @LocalServerPort
    int port;

    @Test
    void aVivaIsPlannedWithTheSeatsThatTheCohortAsksFor() {
        Visitor lead = new Visitor(port, "lead-1");
        Filled form = lead.form("/cases/case-13/do/book-viva");

        assertThat(form.value("panel[0].role")).isEqualTo("lead-moderator");
        assertThat(form.value("panel[1].role")).isEqualTo("programme-head");

        Document after = lead.after(form.with("mode", "in-person")
                .with("venue", "Room 2")
                .with("starts-at", "2027-04-01T10:00")
                .with("minutes", "45")
                .with("panel[0].person", "lead-1")
                .with("panel[1].person", "head-1")
                .send());

        assertThat(after.select("[role=status].ok")).isNotEmpty();
        assertThat(lead.page("/vivas").text()).contains("Room 2");
        assertThat(new Visitor(port, "head-1").page("/cases/case-13/viva").text())
                .contains("Room 2", "45 minutes", "Demo Lead Moderator 1");
        assertThat(lead.form("/cases/case-13/do/rebook-viva").value("starts-at"))
                .isEqualTo("2027-04-01T10:00");
    }

    @Test
    void theActionsOfAVivaAreThoseOfTheMenu() {
        Visitor lead = new Visitor(port, "lead-1");

        assertThat(lead.page("/cases/case-15/viva").select(".actions a").eachAttr("href"))
                .contains("/cases/case-15/do/record-viva-outcome", "/cases/case-15/do/record-no-show");
        assertThat(lead.page("/cases/case-14/viva").select(".actions a").eachAttr("href"))
                .contains("/cases/case-14/do/rebook-viva")
                .doesNotContain("/cases/case-14/do/record-viva-outcome", "/cases/case-14/do/place-hold");
        assertThat(lead.page("/cases/case-14/do/record-viva-outcome")
                        .select(".notice.warn .rule")
                        .text())
                .contains("ATS-064");
    }

    @Test
    void theOutcomeIsRecordedByWhoSitsOnThePanel() {
        Visitor lead = new Visitor(port, "lead-1");

        Document after = lead.after(lead.form("/cases/case-15/do/record-viva-outcome")
                .with("outcome", "passed")
                .with("feedback", "A convincing account.")
                .send());

        assertThat(after.text()).contains("Status awarded");
    }

    @Test
    void whoeverMayKnowOfAVivaIsLedToIt() {
        for (String person : List.of("participant-14", "lead-1", "admin-1")) {
            Visitor visitor = new Visitor(port, person);

            assertThat(visitor.page("/cases/case-14").select(".case-nav a").eachAttr("href"))
                    .as(person)
                    .contains("/cases/case-14/viva");
            assertThat(visitor.page("/cases/case-14/viva")
                            .select(".case-nav [aria-current]")
                            .text())
                    .isEqualTo("Viva");
        }
        assertThat(new Visitor(port, "participant-2")
                        .page("/cases/case-02")
                        .select(".case-nav a")
                        .eachAttr("href"))
                .doesNotContain("/cases/case-02/viva");
    }

    @Test
    void aCaseWithoutABookingHasNoPageOfAViva() {
        assertThat(new Visitor(port, "lead-1").status("/cases/case-02/viva")).isEqualTo(404);
    }
}
