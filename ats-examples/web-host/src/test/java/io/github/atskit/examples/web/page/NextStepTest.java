package io.github.atskit.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.support.Browser;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.PageForm;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HostTest
class NextStepTest {
    @LocalServerPort
    int port;

    @Test
    void whileModifyingTheNextStepLeadsToWhatTheFirstRequestPointsAt() {
        Browser participant = new Browser(port).as("participant-11");
        Element next = PageForm.document(participant.get("/cases/case-11")).selectFirst("main .next");
        assertThat(next.text()).contains("Request answered", "q-1");
        assertThat(next.selectFirst("a.button").attr("href"))
                .isEqualTo("/cases/case-11/sections/impact#f-parts-quality-strategy");
    }

    @Test
    void aRequestLeadsToItsSectionFromTheSubmissionToo() {
        Browser participant = new Browser(port).as("participant-11");
        assertThat(PageForm.document(participant.get("/cases/case-11/do/submit-workbook"))
                        .select("main section a")
                        .eachAttr("href"))
                .contains(
                        "/cases/case-11/sections/impact#f-parts-quality-strategy",
                        "/cases/case-11/sections/final-action-plan");
    }
}
