package io.github.atskit.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.examples.web.demo.DemoPeople;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A participant's way from signing in to handing in, by keys alone. */
@ExtendWith(Browsers.class)
class KeyboardTest {
    private static final int TOO_FAR = 200;

    /** Where the focus is: drawn around by at least two pixels, and not covered. */
    private static final String VISIBLE = """
            const here = document.activeElement, style = getComputedStyle(here), box = here.getBoundingClientRect();
            const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const x = box.left + Math.min(box.width, innerWidth - box.left) / 2, y = box.top + Math.min(box.height, 20) / 2;
            const top = document.elementFromPoint(x, y);
            const open = top !== null && (here.contains(top) || top.contains(here) || top.tagName === 'LABEL');
            return outlined && open ? '' : here.outerHTML.slice(0, 200) + ' outline ' + style.outline + ' under '
                + (top && top.outerHTML.slice(0, 100));
            """;

    @Test
    void aParticipantNeedsNoMouse(Visit visit) {
        Play play = new Play(visit, "case-keys", "demo-a", Map.of("participant", "participant-4"));
        play.hurry("enrolment");
        play.hurry("mentoring");
        play.hurry("workbook");
        signIn(visit.browser(), visit);
        Browser browser = visit.browser();

        follow(browser, "/cases");
        follow(browser, "/cases/case-keys");
        follow(browser, "/cases/case-keys/sections");
        follow(browser, "/cases/case-keys/sections/introduction");
        tabTo(browser, here -> "parts.motivation".equals(here.getDomAttribute("name")));
        keys(browser, Keys.END, " Typed without a mouse. ");
        tabTo(browser, here -> here.getText().equals("Save"));
        browser.toNextPage(() -> keys(browser, Keys.ENTER));
        assertThat(browser.all("main [role=status].ok")).isNotEmpty();
        assertThat(new FormOnPage(browser).value("parts.motivation")).contains("Typed without a mouse.");

        play.hurry("statement");
        follow(browser, "/cases/case-keys");
        follow(browser, "/cases/case-keys/do/submit-workbook");
        tabTo(browser, here -> isSubmit(here, "submit-workbook"));
        browser.toNextPage(() -> keys(browser, Keys.ENTER));
        theSummaryLeadsToTheField(browser);
        keys(browser, "This workbook is my own work and describes my own practice.");
        tabTo(browser, here -> isSubmit(here, "submit-workbook"));
        browser.toNextPage(() -> keys(browser, Keys.ENTER));
        assertThat(play.stage()).isEqualTo(StageName.AWAITING_REVIEWER);
    }

    private static void signIn(Browser browser, Visit visit) {
        browser.forget();
        visit.go("/sign-in");
        tabTo(browser, here -> "username".equals(here.getDomAttribute("name")));
        keys(browser, "participant-4", Keys.TAB, DemoPeople.PASSWORD);
        browser.toNextPage(() -> keys(browser, Keys.ENTER));
    }

    @Test
    void theFirstStopLeadsPastTheNavigation(Visit visit) {
        visit.signIn("participant-4");
        visit.go("/cases/case-04");
        keys(visit.browser(), Keys.TAB, Keys.ENTER);
        assertThat(here(visit.browser()).getDomAttribute("id")).isEqualTo("main");
    }

    private static void theSummaryLeadsToTheField(Browser browser) {
        browser.await(
                "return document.activeElement.classList.contains('error')", true, "the focus is not on the summary");
        tabTo(browser, here -> String.valueOf(here.getDomAttribute("href")).startsWith("#f-declaration"));
        keys(browser, Keys.ENTER);
        assertThat(here(browser).getDomAttribute("name")).isEqualTo("declaration");
    }

    private static void follow(Browser browser, String path) {
        tabTo(browser, here -> path.equals(here.getDomAttribute("href")));
        browser.toNextPage(() -> keys(browser, Keys.ENTER));
    }

    private static boolean isSubmit(WebElement here, String action) {
        return here.getTagName().equals("button")
                && here.getDomAttribute("tabindex") == null
                && !here.findElements(org.openqa.selenium.By.xpath("ancestor::p[contains(@class,'buttons')]"))
                        .isEmpty()
                && !here.findElements(
                                org.openqa.selenium.By.xpath("ancestor::form[contains(@action,'" + action + "')]"))
                        .isEmpty();
    }

    /** Goes on by tab until the wanted place, and looks at each stop whether it can be seen. */
    private static void tabTo(Browser browser, Predicate<WebElement> wanted) {
        for (int stops = 0; stops < TOO_FAR; stops++) {
            keys(browser, Keys.TAB);
            WebElement here = here(browser);
            if (!here.getTagName().equals("body")) {
                browser.await(VISIBLE, "", "a focus that is not to be seen"); // it may come gliding in
            }
            if (wanted.test(here)) {
                return;
            }
        }
        throw new AssertionError(
                "not reached by " + TOO_FAR + " stops on " + browser.driver().getCurrentUrl());
    }

    private static WebElement here(Browser browser) {
        return browser.driver().switchTo().activeElement();
    }

    private static void keys(Browser browser, CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }
}
