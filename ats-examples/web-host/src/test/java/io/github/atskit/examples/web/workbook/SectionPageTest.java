package io.github.atskit.examples.web.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.support.Browser;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.PageForm;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HostTest
class SectionPageTest {
    private static final String PLAN = "/cases/case-03/sections/introduction";
    private static final String ROLE = "parts.role-and-responsibilities";
    private static final String WHY = "parts.motivation";

    @LocalServerPort
    int port;

    private Browser participant(int number) {
        return new Browser(port).as("participant-" + number);
    }

    private static String saved(Browser browser, String field) {
        return PageForm.on(browser.get(PLAN)).text(field);
    }

    @Test
    void aSectionThatIsOnlyLookedAtStaysAsItIs() {
        Browser browser = participant(11);
        int happened = PageForm.document(browser.get("/cases/case-11/timeline"))
                .select(".timeline > li")
                .size();
        for (String section : List.of("introduction", "development-plan", "project", "impact", "final-action-plan")) {
            String path = "/cases/case-11/sections/" + section;
            assertThat(PageForm.on(browser.get(path)).send(browser).statusCode())
                    .isEqualTo(302);
        }

        assertThat(PageForm.document(browser.get("/cases/case-11/timeline")).select(".timeline > li"))
                .hasSize(happened);
    }

    @Test
    void whoeverChangesWhatAStatementIsAboutIsToldBefore() {
        assertThat(PageForm.document(participant(5).get("/cases/case-05/sections/introduction"))
                        .select("main .notice")
                        .text())
                .contains("a new statement is needed");
        assertThat(PageForm.document(participant(3).get(PLAN)).select("main .notice"))
                .isEmpty();
    }

    @Test
    void twoWindowsMayChangeDifferentParts() {
        Browser browser = participant(3);
        PageForm first = PageForm.on(browser.get(PLAN)).with(WHY, "From the first");
        PageForm second = PageForm.on(browser.get(PLAN)).with(ROLE, "From the second");

        assertThat(first.send(browser).statusCode()).isEqualTo(302);
        assertThat(second.send(browser).statusCode()).isEqualTo(302);
        assertThat(browser.get(PLAN).body()).contains("Another window has changed other parts");
        assertThat(saved(browser, WHY)).isEqualTo("From the first");
        assertThat(saved(browser, ROLE)).isEqualTo("From the second");
    }

    @Test
    void whereTwoWindowsChangedTheSameBothVersionsAreShownAndNothingIsLost() {
        Browser browser = participant(3);
        PageForm first = PageForm.on(browser.get(PLAN)).with(WHY, "First version");
        PageForm second =
                PageForm.on(browser.get(PLAN)).with(WHY, "Second version").with(ROLE, "Typed as well");
        first.send(browser);

        HttpResponse<String> conflict = second.send(browser);

        assertThat(conflict.statusCode()).isEqualTo(409);
        Document page = PageForm.document(conflict);
        assertThat(page.selectFirst("main .notice").hasAttr("autofocus")).isTrue();
        assertThat(page.select(".version").text()).contains("First version");
        assertThat(PageForm.on(conflict).text(WHY)).isEqualTo("Second version");
        assertThat(PageForm.on(conflict).text(ROLE)).isEqualTo("Typed as well");
        assertThat(saved(browser, WHY)).isEqualTo("First version");

        HttpResponse<String> taken =
                PageForm.on(conflict).with("_take", "motivation").send(browser);
        assertThat(PageForm.on(taken).text(WHY)).isEqualTo("First version");
        assertThat(PageForm.document(taken).select(".version").text()).contains("Second version");

        assertThat(PageForm.on(taken)
                        .with(WHY, "First and second")
                        .send(browser)
                        .statusCode())
                .isEqualTo(302);
        assertThat(saved(browser, WHY)).isEqualTo("First and second");
        assertThat(saved(browser, ROLE)).isEqualTo("Typed as well");
    }

    @Test
    void savingInTheBackgroundSavesWhatIsWholeAndSaysWhatIsNot() {
        Browser browser = participant(2);
        String path = "/cases/case-02/sections/project";
        PageForm form = PageForm.on(browser.get(path))
                .with("parts.account", "An account")
                .with("parts.activities[0].what", "No date yet");

        HttpResponse<String> answer = form.sendTo(browser, path + "/autosave");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Autosave")).contains("yes");
        assertThat(answer.body()).contains("but for what is not complete yet");
        assertThat(PageForm.on(browser.get(path)).text("parts.account")).isEqualTo("An account");
    }

    @Test
    void savingInTheBackgroundNeverWritesOverAnotherWindow() {
        Browser browser = participant(3);
        PageForm first = PageForm.on(browser.get(PLAN)).with(WHY, "Background one");
        PageForm second = PageForm.on(browser.get(PLAN)).with(WHY, "Background two");
        first.sendTo(browser, PLAN + "/autosave");

        String answer = second.sendTo(browser, PLAN + "/autosave").body();

        assertThat(answer).contains("another window had changed the same part");
        assertThat(saved(browser, WHY)).isEqualTo("Background one");
        assertThat(second.send(browser).statusCode()).isEqualTo(409);
    }

    @Test
    void aFaultOfARowLeadsToItsFieldAndNamesTheRow() {
        Browser browser = participant(2);
        HttpResponse<String> answer = PageForm.on(browser.get("/cases/case-02/sections/final-action-plan"))
                .with("parts.actions[0].goal", "A goal without a date")
                .send(browser);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(PageForm.document(answer).select(".notice.error a").toString())
                .contains("#f-parts-actions-0-by")
                .contains("Next actions, entry 1, To be reached by");
    }

    @Test
    void whoeverMayNotSaveReads() {
        Document page = PageForm.document(participant(7).get("/cases/case-07/sections/introduction"));

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main .read")).isNotEmpty();
    }
}
