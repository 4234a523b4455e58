package io.github.atskit.core.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The timeline")
class TimelineTest {

    private static List<String> of(Journey journey, Actor viewer) {
        return Timeline.of(journey.seenBy(viewer), journey.history())
                .entries()
                .map(entry -> entry.place() + " " + entry.type().code() + " "
                        + entry.role().code()
                        + entry.person().map(person -> ":" + person).getOrElse("")
                        + entry.params()
                                .map(param -> " " + param._1() + "=" + param._2())
                                .mkString(""));
    }

    @Test
    @DisplayName("tells everything to those who run the programme, oldest first")
    void all() {
        assertThat(of(Candidacies.seed().inModeration(), People.ADMINISTRATOR))
                .startsWith(
                        "1 enrolled administrator:a-1 cohort=5 submission=2021-07-01T16:00:00Z",
                        "2 mentor-nominated participant:p-1 mentor=m-1 relation=colleague",
                        "3 section-saved participant:p-1 section=introduction parts=3 evidence=1 removed=0")
                .endsWith(
                        "8 statement-written mentor:m-1 on=2021-03-01",
                        "9 workbook-submitted participant:p-1 round=1",
                        "10 reviewer-assigned administrator:a-1 reviewer=r-1",
                        "11 review-recorded reviewer:r-1",
                        "12 review-sampled reviewer:r-1");
    }

    @Test
    @DisplayName("says what a review found to those who may know it, and nothing of it to others")
    void findings() {
        Journey moderated = Candidacies.in(Cohorts.seed().sampling(100))
                .underReview()
                .then(People.REVIEWER, Commands.record(Reviews.met()));
        String met = "11 review-recorded reviewer:r-1 finding=met";
        assertThat(of(moderated, People.ADMINISTRATOR)).contains("11 review-recorded reviewer:r-1");
        assertThat(of(moderated, People.MODERATOR)).contains(met);
        assertThat(of(moderated.then(People.MODERATOR, Commands.confirm()), People.ADMINISTRATOR))
                .contains(met);
    }

    @Test
    @DisplayName("says how many reviews are still awaited to those alone who may know it (ATS-057)")
    void awaited() {
        Journey first = Candidacies.in(Cohorts.seed().reviewers(2, Reconciliation.ALL_AGREE))
                .underReview()
                .then(People.ADMINISTRATOR, Commands.assign(People.OTHER_REVIEWER))
                .then(People.REVIEWER, Commands.record(Reviews.met()));
        assertThat(of(first, People.MODERATOR).last()).endsWith("review-recorded reviewer:r-1 finding=met awaited=1");
        assertThat(of(first, People.REVIEWER).last()).endsWith("review-recorded reviewer:r-1 finding=met");
        Journey last = first.then(People.OTHER_REVIEWER, Commands.record(Reviews.notMet("q-1")));
        assertThat(of(last, People.MODERATOR)
                        .find(entry -> entry.contains("reviewer:r-2 finding"))
                        .get())
                .endsWith("finding=not-met");
    }

    @Test
    @DisplayName("tells a participant what they may know, without the names of those who run the programme")
    void asTheParticipant() {
        assertThat(of(Candidacies.seed().inModeration(), People.PARTICIPANT))
                .startsWith("1 enrolled administrator cohort=5 submission=2021-07-01T16:00:00Z")
                .endsWith("9 workbook-submitted participant:p-1 round=1");
        assertThat(of(Candidacies.seed().modifying(), People.PARTICIPANT).last())
                .isEqualTo("11 modifications-requested reviewer requests=1");
    }
}
