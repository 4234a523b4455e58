package io.github.atskit.examples.web.browser;

import io.github.atskit.examples.web.browser.Story.Step;
import java.util.List;
import org.openqa.selenium.WebElement;

/** Somebody with a case in front of them: opened from the list of their work, led on by what its page offers. */
class Desk {
    private final Visit visit;
    private final String id;

    Desk(Visit visit, String id) {
        this.visit = visit;
        this.id = id;
    }

    Visit visit() {
        return visit;
    }

    Browser browser() {
        return visit.browser();
    }

    String path() {
        return "/cases/" + id;
    }

    String id() {
        return id;
    }

    /** Opens the case from the list of cases, turning pages where it is long. */
    void open() {
        visit.go("/");
        click("nav a[href='/cases']");
        while (browser().all("main a[href='" + path() + "']").isEmpty()) {
            click("main a[href^='/cases?after=']");
        }
        click("main a[href='" + path() + "']");
    }

    /** Does something that the menu of the case offers. */
    void act(Step step) {
        open();
        String action = "main a[href='" + path() + "/do/" + step.action().code() + "']";
        if (browser().all(action).isEmpty()) {
            throw new AssertionError(
                    step + " is not offered: " + browser().find("main").getText());
        }
        click(action);
        new FormOnPage(browser()).fill(step.payload());
        submit("main form[action='" + path() + "/do/" + step.action().code() + "']");
        done(step.toString());
    }

    void click(String css) {
        browser().toNextPage(() -> browser().find(css).click());
    }

    /** Presses the button at the end of a form, which is the one that sends it. */
    void submit(String form) {
        WebElement button = browser().find(form + " .buttons button[type=submit]");
        browser().toNextPage(button::click);
    }

    /** Looks for the receipt. */
    void done(String what) {
        List<WebElement> receipts = browser().all("main [role=status].ok");
        if (receipts.isEmpty()) {
            throw new AssertionError(
                    what + " was not done: " + browser().find("main").getText());
        }
    }
}
