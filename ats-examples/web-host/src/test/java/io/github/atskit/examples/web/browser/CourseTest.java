package io.github.atskit.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsers.class)
class CourseTest {

    @Test
    void aWorkbookIsModifiedAndReviewedAgain(Visit visit) {
        Play play = new Play(visit, "case-modified", "demo-a", Map.of("participant", "participant-2"));
        play.hurry("enrolment");
        play.hurry("mentoring");
        play.hurry("workbook");
        play.hurry("statement");
        play.hurry("submission");
        play.click("not-met");
        assertThat(play.stage()).isEqualTo(StageName.MODIFYING);
        visit.signIn("participant-2");
        visit.go("/cases/case-modified/reviews");
        assertThat(visit.browser().find("main").getText())
                .contains("Show with evidence what has changed in two other courses.");
        assertThat(visit.browser().all("main a[href*='quality-strategy']"))
                .as("a way to what is meant")
                .isNotEmpty();

        play.click("resubmission");
        play.click("met");
        assertThat(play.stage()).isEqualTo(StageName.AWAITING_VIVA);
    }

    @Test
    void aVivaIsNotPassed(Visit visit) {
        Play play = new Play(visit, "case-not-passed", "demo-a", Map.of("participant", "participant-3"));
        for (String story : List.of("enrolment", "mentoring", "workbook", "statement", "submission", "met")) {
            play.hurry(story);
        }
        play.click("viva");
        visit.host().later(Duration.ofHours(2));
        play.click("not-passed");
        visit.signIn("participant-3");
        visit.go("/cases/case-not-passed/timeline");
        assertThat(visit.browser().find("main").getText()).contains("Viva not passed", "No attempt left");
    }

    @Test
    void somebodyWithdraws(Visit visit) {
        Play play = new Play(visit, "case-withdrawn", "demo-a", Map.of("participant", "participant-1"));
        play.hurry("enrolment");
        play.click("mentoring");
        play.click("withdrawal");
        assertThat(play.stage()).isEqualTo(StageName.WITHDRAWN);
    }
}
