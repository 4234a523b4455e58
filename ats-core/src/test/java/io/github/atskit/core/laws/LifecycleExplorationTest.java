package io.github.atskit.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Lifecycle;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.review.Reconciliation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("In every reachable candidacy of every cohort")
class LifecycleExplorationTest {
    private static final LocalDate RESUBMISSION = LocalDate.of(2021, 9, 1);
    private static final Findings FINDINGS = new Findings();

    @BeforeAll
    static void explore() {
        explore("the seed: unlimited rounds, one attempt", Cohorts.seed(), 2, 3, true);
        explore(
                "no round, none sampled, no statement, two attempts",
                Cohorts.seed().rounds(0).sampling(0).withoutStatement().attempts(2),
                1,
                2,
                true);
        explore(
                "one round, all sampled, two attempts with a gap",
                Cohorts.seed().rounds(1).sampling(100).attempts(2).resitGapDays(7),
                1,
                3,
                false);
        explore(
                "one round, resubmission date and window, none sampled",
                Cohorts.seed()
                        .rounds(1)
                        .resubmission(RESUBMISSION)
                        .windowDays(30)
                        .sampling(0),
                2,
                3,
                true);
        explore(
                "unlimited rounds, resubmission date only, self-mentoring",
                Cohorts.seed().resubmission(RESUBMISSION).withoutStatement().selfMentoringAllowed(),
                1,
                3,
                true);
        explore(
                "two rounds, window only, all sampled, two attempts",
                Cohorts.seed().rounds(2).windowDays(14).sampling(100).attempts(2),
                1,
                3,
                true);
        for (Reconciliation policy : Reconciliation.values()) {
            exploreReviewing(
                    "two reviewers, one round, " + policy.code(),
                    Cohorts.seed().reviewers(2, policy).rounds(1),
                    1);
            exploreReviewing(
                    "three reviewers, no round, none sampled, calibrated, " + policy.code(),
                    Cohorts.seed()
                            .reviewers(3, policy)
                            .calibrationDays(3_000)
                            .rounds(0)
                            .sampling(0),
                    policy == Reconciliation.MAJORITY ? 2 : 1);
        }
        exploreReviewing(
                "two reviewers, no round, all-agree",
                Cohorts.seed().reviewers(2, Reconciliation.ALL_AGREE).rounds(0),
                2);
        exploreReviewing(
                "one reviewer, who does not know whose workbook it is",
                Cohorts.seed().rounds(1).anonymous(),
                1);
        FINDINGS.counts.forEach(System.out::println);
    }

    /** What comes before the first submission does not depend on how many review, and is not walked again. */
    private static void exploreReviewing(String name, Cohorts cohort, int incidents) {
        ProgrammeDefinition definition = cohort.withoutStatement().build();
        new Exploration(name, definition, new Exploration.Horizon(incidents, 2, false, incidents == 1), FINDINGS)
                .runFrom(Candidacies.in(definition).awaitingReviewer());
    }

    private static void explore(String name, Cohorts cohort, int incidents, int rounds, boolean holds) {
        new Exploration(
                        name,
                        cohort.build(),
                        new Exploration.Horizon(incidents, rounds, holds, incidents == 1 && (!holds || rounds < 3)),
                        FINDINGS)
                .run();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void holds(Law law) {
        assertThat(FINDINGS.broken(law)).isEmpty();
    }

    @Test
    @DisplayName("every declared arrow is taken, and every declared event is told somewhere")
    void everyArrowIsTaken() {
        Lifecycle lifecycle = new Decider().lifecycle();
        assertThat(FINDINGS.taken).containsExactlyInAnyOrderElementsOf(lifecycle.arrows());
        for (StageName stage : StageName.values()) {
            for (Action action : Action.values()) {
                Set<EventType> told = FINDINGS.told
                        .getOrDefault(stage, Map.of())
                        .getOrDefault(action, EnumSet.noneOf(EventType.class));
                assertThat(told)
                        .as("%s at %s", action.code(), stage.code())
                        .containsExactlyInAnyOrderElementsOf(lifecycle.events(stage, action));
            }
        }
    }

    @Test
    @DisplayName("answers were compared with those of cases that look the same")
    void answersWereCompared() {
        assertThat(FINDINGS.comparedBySight).isGreaterThan(100_000);
    }

    @Test
    @DisplayName("every stage that is not terminal can still reach a terminal one, even without withdrawing")
    void everyStageCanEnd() {
        assertThat(FINDINGS.deadEnds).isEmpty();
    }
}
