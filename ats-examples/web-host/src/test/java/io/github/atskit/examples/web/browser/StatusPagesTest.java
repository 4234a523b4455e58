package io.github.atskit.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that say why there is no other: each in plain words, with a way on. */
@ExtendWith(Browsers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusPagesTest {
    private final Inspection inspection = new Inspection(Axe.fromNpm());

    @BeforeEach
    void signIn(Visit visit) {
        visit.signIn("participant-2");
    }

    @Test
    void noSuchPage(Visit visit) {
        visit.go("/nothing-here");
        looksWell(visit.browser(), "404", "There is no such page");
    }

    @Test
    void somebodyElsesCaseIsNoCase(Visit visit) {
        visit.go("/cases/case-01");
        looksWell(visit.browser(), "404", "There is no such page");
    }

    @Test
    void aFormThatIsNotOurs(Visit visit) {
        visit.go("/cases/case-02/do/withdraw");
        visit.browser().script("document.querySelectorAll('[name=_csrf]').forEach(e => e.value = 'forged')");
        new Desk(visit, "case-02").submit("main form");
        looksWell(visit.browser(), "403", "");
    }

    @Test
    void aFormThatIsTooLong(Visit visit) {
        visit.go("/cases/case-02/do/withdraw");
        visit.browser().script("document.querySelector('[name=reason]').value = 'word '.repeat(600000)");
        new Desk(visit, "case-02").submit("main form");
        looksWell(visit.browser(), "413", "");
    }

    @Test
    void whoAsksTooOftenWaits(Browser browser) throws Exception {
        try (RunningHost host = RunningHost.start("--ats.demo=false", "--ats.limits.address=3")) {
            browser.forget();
            for (int times = 0; times < 5; times++) {
                browser.go(host.at("/sign-in"));
            }
            assertThat(browser.find("main").getText()).contains("429");
            browser.complaints();
        }
    }

    private void looksWell(Browser browser, String status, String heading) {
        assertThat(browser.find("main").getText()).contains(status).contains(heading);
        assertThat(browser.all("main a")).as("a way on").isNotEmpty();
        assertThat(inspection.of(browser, Set.of(Look.values()))).isEmpty();
        assertThat(browser.complaints())
                .filteredOn(what ->
                        !what.contains("Failed to load resource: the server responded with a status of " + status))
                .isEmpty();
    }
}
