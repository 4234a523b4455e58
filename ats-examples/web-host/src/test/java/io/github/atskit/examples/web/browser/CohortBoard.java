package io.github.atskit.examples.web.browser;

import io.github.atskit.examples.web.browser.Story.Step;

/** The administrator's board of a cohort, from which people are enrolled. */
final class CohortBoard extends Desk {
    private final String cohort;

    CohortBoard(Visit visit, String id, String cohort) {
        super(visit, id);
        this.cohort = cohort;
    }

    @Override
    void act(Step step) {
        visit().go("/");
        click("nav a[href='/board']");
        click("main a[href='/board/" + cohort + "']");
        click("main a[href='/board/" + cohort + "/enrol']");
        visit().type("_case", id());
        new FormOnPage(browser()).fill(step.payload());
        submit("main form[action='/board/" + cohort + "/enrol']");
        done(step.toString());
    }
}
