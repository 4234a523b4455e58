package io.github.atskit.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.consistency.JudgementRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SimulatorTest {
    private static final SimulationSettings SMALL = SimulationSettings.of(1).workbooks(40);

    @Test
    void aSeedGivesTheSameJudgementsOnEveryMachineAndRelease() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        new Simulator(SimulationSettings.of(1))
                .judgements()
                .forEach(judgement -> digest.update(text(judgement).getBytes(StandardCharsets.UTF_8)));

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("d29d1babd7ad1dfb836f1ddb4c721786f976d8f551d3dcae3dc6fc3c1ba1cc72");
    }

    /** Written out here, so that another way of printing a record does not look like other judgements. */
    private static String text(SimulatedJudgement simulated) {
        JudgementRecord judgement = simulated.judgement();
        return String.join(
                "|",
                judgement.workbook(),
                judgement.cohort(),
                judgement.centre().get(),
                judgement.reviewer(),
                judgement.criterion(),
                judgement.finding(),
                judgement.moderated().getOrElse("-"),
                judgement.assigned().get().toString(),
                judgement.recorded().toString(),
                simulated.risks().stream().sorted().toList().toString() + '\n');
    }

    @Test
    void anotherSeedGivesOthers() {
        assertThat(judgements(SMALL))
                .isNotEqualTo(judgements(SimulationSettings.of(2).workbooks(40)));
    }

    @Test
    void aLargerSimulationBeginsWithTheSmallerOne() {
        assertThat(judgements(SMALL.workbooks(60))).startsWith(judgements(SMALL).toArray(new SimulatedJudgement[0]));
    }

    @Test
    void everyWorkbookIsJudgedByAsManyReviewersAsItHasSeatsAndByEveryCriterion() {
        List<SimulatedJudgement> judgements = judgements(SMALL.seats(3).sections(List.of("project", "impact")));

        assertThat(judgements).hasSize(40 * 3 * 3 * 2);
        judgements.stream()
                .collect(Collectors.groupingBy(each -> each.judgement().workbook()))
                .forEach((workbook, of) -> {
                    assertThat(of)
                            .extracting(each -> each.judgement().reviewer())
                            .satisfies(names -> assertThat(Set.copyOf(names)).hasSize(3));
                    assertThat(of)
                            .extracting(each -> each.judgement().section().get())
                            .containsOnly("project", "impact");
                    assertThat(of)
                            .extracting(each -> each.judgement().cohort())
                            .containsOnly(of.get(0).judgement().cohort());
                });
    }

    @Test
    void cohortsFollowEachOther() {
        LocalDate half = SMALL.from().plusDays(SMALL.days() / 2);

        assertThat(judgements(SMALL)).allSatisfy(simulated -> {
            JudgementRecord judgement = simulated.judgement();
            assertThat(judgement.assigned().get().isBefore(half))
                    .isEqualTo(judgement.cohort().equals("cohort-1"));
            assertThat(judgement.recorded()).isAfter(judgement.assigned().get());
        });
    }

    @Test
    void moderatorsJudgeAShareOfTheWorkbooks() {
        assertThat(judgements(SMALL.moderated(0)))
                .allMatch(each -> each.judgement().moderated().isEmpty());
        assertThat(judgements(SMALL.moderated(100)))
                .allMatch(each -> each.judgement().moderated().isDefined());
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> SMALL.seats(13)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SMALL.criteria(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SMALL.moderated(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SMALL.drifts(List.of(new Drift(12, SMALL.from(), 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SMALL.sections(List.of("project", "project")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        SMALL.criteria(List.of(new SimulatedCriterion("one", 0), new SimulatedCriterion("one", 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SMALL.period(LocalDate.MAX, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SMALL.period(SMALL.from(), Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SMALL.reviewers(3).drifts()).isEmpty();
    }

    private static List<SimulatedJudgement> judgements(SimulationSettings settings) {
        return new Simulator(settings).judgements().toList();
    }
}
