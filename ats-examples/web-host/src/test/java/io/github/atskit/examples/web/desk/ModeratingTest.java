package io.github.atskit.examples.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class ModeratingTest {
    @LocalServerPort
    int port;

    @Test
    void aModeratorBeginsFromTheReviewAndSendsItOn() {
        Visitor moderator = new Visitor(port, "moderator-1");
        Document page = moderator.page("/cases/case-10/do/adjust-review");
        var form = moderator.form("/cases/case-10/do/adjust-review");

        assertThat(page.select("#reviews-title")).hasSize(1);
        assertThat(page.select("[aria-labelledby=reviews-caption] tbody tr")).hasSize(5);
        assertThat(page.select("main > .hint").text()).contains("Why it is here:");
        assertThat(form.value("judgements.authenticity.finding")).isEqualTo("met");
        assertThat(form.value("feedback")).startsWith("A careful project");

        Document after = moderator.after(
                moderator.form("/cases/case-10/do/confirm-review").send());

        assertThat(after.select("[role=status].ok")).isNotEmpty();
        assertThat(after.text()).contains("Waiting for the viva");
    }

    @Test
    void whatCannotBeDoneNowIsToldWithItsReason() {
        Document page = new Visitor(port, "moderator-1").page("/cases/case-02/do/return-review");

        assertThat(page.select(".notice.warn .rule").text()).contains("ATS-002");
        assertThat(page.select("#judgement")).isEmpty();
    }
}
