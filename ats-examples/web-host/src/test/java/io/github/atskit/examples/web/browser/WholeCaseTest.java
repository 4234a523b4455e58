package io.github.atskit.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From enrolment to the certificate, each step clicked by whom it belongs to. */
@ExtendWith(Browsers.class)
class WholeCaseTest {

    @Test
    void aCaseGoesOverAllDesksToTheCertificate(Visit visit) {
        play(visit, "case-whole");
    }

    @Test
    void soItDoesWithoutAnyScript(Visit visit) {
        visit.browser().scripts(false);
        try {
            play(visit, "case-plain");
        } finally {
            visit.browser().scripts(true);
        }
    }

    private static void play(Visit visit, String id) {
        Play play = new Play(visit, id, "demo-a", Map.of("participant", "participant-19"));
        for (String story :
                new String[] {"enrolment", "mentoring", "workbook", "statement", "submission", "met", "viva"}) {
            play.click(story);
        }
        visit.host().later(Duration.ofHours(2));
        play.click("passed");
        assertThat(play.stage()).isEqualTo(StageName.AWARDED);
        visit.signIn("participant-19");
        visit.go("/cases/" + id);
        assertThat(visit.browser().find("main").getText()).contains("BROWSER-1");
    }
}
