package io.github.atskit.examples.web.browser;

import io.github.atskit.examples.web.browser.Story.Step;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebElement;

/** The participant's desk: the workbook, section by section, and its evidence. */
final class WorkbookDesk extends Desk {

    WorkbookDesk(Visit visit, String id) {
        super(visit, id);
    }

    /** Saves what a command for a section holds: first its evidence, for the parts refer to it. */
    @Override
    void act(Step step) {
        String section = (String) step.payload().get("section");
        if (step.payload().get("evidence") instanceof List<?> items) {
            items.forEach(item -> addEvidence(section, (Map<?, ?>) item));
        }
        if (step.payload().get("parts") instanceof Map<?, ?> parts) {
            openSection(section);
            new FormOnPage(browser()).fill("parts", parts);
            submit("main form[action='" + path() + "/sections/" + section + "']");
            done(step + " " + section);
        }
    }

    void openSection(String section) {
        open();
        click("nav a[href='" + path() + "/sections']");
        click("main a[href='" + path() + "/sections/" + section + "']");
    }

    void addEvidence(String section, Map<?, ?> item) {
        openSection(section);
        WebElement add = browser().find("main a.button[href*='/evidence/new']");
        browser().toNextPage(add::click);
        new FormOnPage(browser()).fill(item);
        submit("main form[action*='/evidence']");
        done("evidence " + item.get("id"));
    }
}
