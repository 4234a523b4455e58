package io.github.atskit.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsers.class)
class CourseTest {

    @Test
    void somebodyWithdraws(Visit visit) {
        Play play = new Play(visit, "case-withdrawn", "demo-a", Map.of("participant", "participant-1"));
        play.hurry("enrolment");
        play.click("mentoring");
        play.click("withdrawal");
        assertThat(play.stage()).isEqualTo(StageName.WITHDRAWN);
    }
}
