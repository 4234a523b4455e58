package io.github.atskit.examples.web.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.support.Browser;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.PageForm;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HostTest
class EvidencePageTest {
    private static final String SECTION = "/cases/case-02/sections/project";
    private static final String LIST = "/cases/case-02/evidence";

    @LocalServerPort
    int port;

    private Browser participant() {
        return new Browser(port).as("participant-2");
    }

    private static HttpResponse<String> add(Browser browser, String id) {
        return PageForm.on(browser.get(SECTION + "/evidence"))
                .with("evidence[0].id", id)
                .with("evidence[0].title", "Notes of a lesson")
                .with("evidence[0].type", "observation")
                .with("evidence[0].captured-on", "2027-01-10")
                .with("evidence[0].standards[1]", "2")
                .send(browser);
    }

    @Test
    void anItemIsAddedChangedAndTakenOut() {
        Browser browser = participant();
        assertThat(add(browser, "added-1").statusCode()).isEqualTo(302);
        Document list = PageForm.document(browser.get(LIST));
        assertThat(list.getElementById("t-added-1").text())
                .contains("Notes of a lesson")
                .contains("2 Question");

        assertThat(PageForm.on(browser.get(SECTION + "/evidence/added-1"))
                        .with("evidence[0].title", "Better notes")
                        .send(browser)
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.get(LIST).body()).contains("Better notes").contains("2 Question");

        assertThat(PageForm.on(browser.get(SECTION + "/evidence/added-1/remove"))
                        .send(browser)
                        .statusCode())
                .isEqualTo(302);
        assertThat(PageForm.document(browser.get(LIST)).getElementById("t-added-1"))
                .isNull();
    }

    @Test
    void anItemThatAPartRefersToIsNotTakenOutAndThePageSaysWhichPartItIs() {
        Browser browser = participant();
        String item = "/cases/case-02/sections/introduction/evidence/en-01/remove";
        HttpResponse<String> answer = PageForm.on(browser.get(item)).send(browser);

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = PageForm.document(answer);
        assertThat(page.select(".notice.error").text()).contains("ATS-033");
        assertThat(page.select("main a").eachAttr("href"))
                .contains("/cases/case-02/sections/introduction#f-parts-entry-evidence");
    }

    @Test
    void twoWindowsDoNotOverwriteEachOthersItem() {
        Browser browser = participant();
        add(browser, "shared-1");
        String item = SECTION + "/evidence/shared-1";
        PageForm first = PageForm.on(browser.get(item)).with("evidence[0].title", "First title");
        PageForm second = PageForm.on(browser.get(item)).with("evidence[0].title", "Second title");
        first.send(browser);

        HttpResponse<String> answer = second.send(browser);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(PageForm.document(answer).select(".version").text()).contains("First title");
        assertThat(PageForm.on(answer).text("evidence[0].title")).isEqualTo("Second title");
        assertThat(PageForm.on(answer).send(browser).statusCode()).isEqualTo(302);
        assertThat(browser.get(LIST).body()).contains("Second title");
    }

    @Test
    void theIdOfAStoredItemIsNotChanged() {
        Browser browser = participant();
        add(browser, "kept-1");
        PageForm.on(browser.get(SECTION + "/evidence/kept-1"))
                .with("evidence[0].id", "other-1")
                .send(browser);

        assertThat(browser.get(LIST).body()).contains("t-kept-1").doesNotContain("t-other-1");
    }
}
