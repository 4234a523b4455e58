package io.github.atskit.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.atskit.core.consistency.JudgementRecord;
import io.github.atskit.examples.simulator.SimulationSettings.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is worked out from the model against what very many judgements come to. Bounds are five standard errors or more. */
class TruthTest {
    private static final SimulationSettings MANY = SimulationSettings.of(7)
            .workbooks(60_000)
            .reviewers(8)
            .drifts(List.of())
            .moderated(100);
    private static final LocalDate ANY = MANY.from();
    private static final List<JudgementRecord> JUDGEMENTS =
            new Simulator(MANY).judgements().map(SimulatedJudgement::judgement).toList();
    private static final Truth TRUTH = new Simulator(MANY).truth();

    @Test
    void severityInPercentagePoints() {
        double team = 0;
        List<Double> observed = new ArrayList<>();
        for (SimulatedReviewer reviewer : TRUTH.reviewers()) {
            double rate = rate(JUDGEMENTS.stream()
                    .filter(judgement -> judgement.reviewer().equals(reviewer.id()))
                    .toList());
            observed.add(rate);
            team += rate / TRUTH.reviewers().size();
        }
        for (int i = 0; i < observed.size(); i++) {
            assertThat(TRUTH.severity(i, ANY)).isCloseTo(observed.get(i) - team, within(1.5));
        }
        assertThat(TRUTH.reviewers()).extracting(SimulatedReviewer::severity).doesNotHaveDuplicates();
    }

    private static double rate(List<JudgementRecord> judgements) {
        return 100.0
                * judgements.stream()
                        .filter(judgement -> judgement.finding().equals("not-met"))
                        .count()
                / judgements.size();
    }

    @Test
    void severitiesOfTheTeamAddUpToNothing() {
        double sum = 0;
        for (int i = 0; i < TRUTH.reviewers().size(); i++) {
            sum += TRUTH.severity(i, ANY);
        }
        assertThat(sum).isCloseTo(0, within(1e-9));
    }

    @Test
    void agreementOfTwoReviewers() {
        for (SimulatedCriterion criterion : MANY.criteria()) {
            Truth.Alike truth = TRUTH.alike(criterion, ANY);
            List<JudgementRecord> judged = JUDGEMENTS.stream()
                    .filter(judgement -> judgement.criterion().equals(criterion.name()))
                    .toList();
            double percent = percentSame(judged);
            double prevalence = rate(judged) / 100;
            double different = 2 * prevalence * (1 - prevalence);
            assertThat(truth.percent()).isCloseTo(percent, within(1.0));
            assertThat(truth.alpha()).isCloseTo(1 - (1 - percent / 100) / different, within(0.03));
            assertThat(truth.ac1()).isCloseTo((percent / 100 - different) / (1 - different), within(0.03));
        }
    }

    private static double percentSame(List<JudgementRecord> judged) {
        Map<String, List<String>> byWorkbook = new TreeMap<>();
        judged.forEach(judgement -> byWorkbook
                .computeIfAbsent(judgement.workbook(), any -> new ArrayList<>())
                .add(judgement.finding()));
        return 100.0
                * byWorkbook.values().stream()
                        .filter(pair -> pair.get(0).equals(pair.get(1)))
                        .count()
                / byWorkbook.size();
    }

    @Test
    void lessNoiseIsMoreAgreement() {
        Model model = MANY.model();
        SimulationSettings quiet =
                MANY.model(new Model(model.quality(), model.part(), model.severity(), model.noise() / 5));

        assertThat(new Simulator(quiet.workbooks(0)).truth().alike(ANY).alpha())
                .isGreaterThan(TRUTH.alike(ANY).alpha() + 0.1);
    }

    /** Against the sum of many thin slices. */
    @Test
    void littleNoiseIsWorkedOutAsWell() {
        for (double noise : new double[] {1, 0.35, 0.1, 0.02, 0.005}) {
            Leaning leaning = new Leaning(new Model(0.9, 0.5, 0, noise));
            SimulatedCriterion criterion = new SimulatedCriterion("any", -0.43);
            double deviation = Math.sqrt(0.9 * 0.9 + 0.5 * 0.5);
            double sum = 0;
            double weights = 0;
            for (int i = -400_000; i <= 400_000; i++) {
                double at = i / 50_000.0;
                double weight = Math.exp(-at * at / 2);
                weights += weight;
                sum += weight * leaning.moderator(criterion, at * deviation);
            }
            assertThat(leaning.mean(quality -> leaning.moderator(criterion, quality)))
                    .as("noise %s", noise)
                    .isCloseTo(sum / weights, within(1e-9));
        }
    }

    @Test
    void overturnsByModerators() {
        SimulatedReviewer strictest = TRUTH.reviewers().stream()
                .max(Comparator.comparingDouble(SimulatedReviewer::severity))
                .orElseThrow();
        List<JudgementRecord> own = JUDGEMENTS.stream()
                .filter(judgement -> judgement.reviewer().equals(strictest.id()))
                .toList();
        double observed = 100.0
                * own.stream()
                        .filter(judgement -> !judgement
                                .finding()
                                .equals(judgement.moderated().get()))
                        .count()
                / own.size();

        assertThat(TRUTH.overturned(TRUTH.reviewers().indexOf(strictest), ANY)).isCloseTo(observed, within(1.5));
    }

    @Test
    void aDriftCountsFromItsFirstDay() {
        LocalDate from = MANY.from().plusDays(100);
        Truth truth = new Simulator(MANY.workbooks(0).drifts(List.of(new Drift(2, from, 1.5)))).truth();

        assertThat(truth.severity(2, from.minusDays(1))).isEqualTo(TRUTH.severity(2, ANY));
        assertThat(truth.severity(2, from)).isGreaterThan(TRUTH.severity(2, ANY) + 10);
        assertThat(truth.severity(1, from)).isLessThan(TRUTH.severity(1, ANY));
    }
}
