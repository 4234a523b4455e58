package io.github.atskit.core.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.Remedy;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Due work")
class DueWorkTest {
    private static final Candidacies COHORT = Candidacies.in(Cohorts.seed().windowDays(14));
    private static final Decider DECIDER = new Decider();

    private static Actor whoMay(Action action) {
        return People.fitting(DECIDER.lifecycle().roles(action).head());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is open at its instant, and not one nanosecond before (ATS-048, ATS-064)")
    void openAtItsInstant(StageName stage) {
        Journey journey = COHORT.at(stage);
        for (DueWork work : DueWork.of(journey.now())) {
            Actor actor = whoMay(work.action());
            assertThat(journey.at(work.at()).blocked(actor, work.action()))
                    .as(work.toString())
                    .isEmpty();
            assertThat(journey.at(Moments.justBefore(work.at())).blocked(actor, work.action()))
                    .as(work.toString())
                    .isNotEmpty()
                    .allMatch(reason -> reason.remedy() == Remedy.TIME);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is everything that only time holds back")
    void forgetsNothing(StageName stage) {
        Journey journey = COHORT.at(stage);
        List<Action> waiting = List.of(Action.values()).filter(action -> {
            List<Reason> reasons = journey.blocked(whoMay(action), action);
            return !reasons.isEmpty() && reasons.forAll(reason -> reason.from().isDefined());
        });
        assertThat(DueWork.of(journey.now()).map(DueWork::action)).containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Test
    @DisplayName("is a lapse right after the end in force, and an outcome or a no-show from the start of the viva")
    void examples() {
        assertThat(DueWork.of(COHORT.drafting().now()))
                .containsExactly(new DueWork(Moments.justAfter(Moments.SUBMISSION_ENDS), Action.LAPSE));
        Instant extended = Moments.SUBMISSION_ENDS.plusSeconds(3600);
        assertThat(DueWork.of(COHORT.drafting()
                        .then(People.ADMINISTRATOR, Commands.extend(extended))
                        .now()))
                .containsExactly(new DueWork(Moments.justAfter(extended), Action.LAPSE));
        assertThat(DueWork.of(COHORT.modifying().now()))
                .containsExactly(new DueWork(Instant.parse("2021-08-03T16:00:00.000000001Z"), Action.LAPSE));
        assertThat(DueWork.of(COHORT.vivaBooked().now()))
                .containsExactlyInAnyOrder(
                        new DueWork(Moments.VIVA, Action.RECORD_NO_SHOW),
                        new DueWork(Moments.VIVA, Action.RECORD_VIVA_OUTCOME));
    }

    @Test
    @DisplayName("is nothing where a window has no end")
    void windowWithoutEnd() {
        assertThat(DueWork.of(Candidacies.seed().modifying().now())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFTING", "MODIFYING", "VIVA_BOOKED"})
    @DisplayName("is nothing while the candidacy is held (ATS-007), and is there again after")
    void nothingWhileHeld(StageName stage) {
        Journey held = Candidacies.held(COHORT.at(stage));
        assertThat(DueWork.of(held.now())).isEmpty();
        assertThat(DueWork.of(held.then(People.ADMINISTRATOR, Commands.lift()).now()))
                .isNotEmpty();
    }
}
