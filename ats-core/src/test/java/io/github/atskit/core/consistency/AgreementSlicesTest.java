package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Estimate;
import io.github.atskit.core.agreement.NotEstimated;
import io.github.atskit.core.agreement.Obstacle;
import io.github.atskit.core.agreement.Scale;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Agreement by slice")
class AgreementSlicesTest {
    private static final double EXACTLY = 1e-12;

    private static double value(SliceAgreement agreement, Coefficient coefficient) {
        return agreement.of(coefficient).get().get().value();
    }

    private static Judged pairs(String each) {
        Judged judged = new Judged();
        int workbook = 0;
        for (String pair : each.split(" ")) {
            judged.by("anna", workbook, pair.charAt(0)).by("ben", workbook, pair.charAt(1));
            workbook++;
        }
        return judged;
    }

    @Test
    @DisplayName("has the coefficients that two reviewers give by hand")
    void byHand() {
        // 4 both met, 3 both not, 2 anna only, 1 ben only.
        Judged judged = pairs("++ ++ ++ ++ -- -- -- +- +- -+");
        // What one reviewer judged alone does not count.
        judged.by("anna", 50, '-').by("carl", 51, '+');
        SliceAgreement agreement = Judged.shown(Judged.slice(judged.report().agreement(), Dimension.OVERALL, ""));
        assertThat(agreement.participants()).isEqualTo(10);
        assertThat(agreement.units()).isEqualTo(10);
        assertThat(agreement.pairs()).isEqualTo(10);
        assertThat(value(agreement, Coefficient.PERCENT)).isEqualTo(0.7, within(EXACTLY));
        // Met: anna 6, ben 5 of 10. Chance 0.6 * 0.5 + 0.4 * 0.5.
        assertThat(value(agreement, Coefficient.COHEN_KAPPA)).isEqualTo((0.7 - 0.5) / 0.5, within(EXACTLY));
        // 11 of 20 met. Disagreement 0.3; expected 2 * 11 * 9 / (20 * 19).
        assertThat(value(agreement, Coefficient.KRIPPENDORFF_ALPHA))
                .isEqualTo(1 - 0.3 / (2.0 * 11 * 9 / (20 * 19)), within(EXACTLY));
        double chance = 2 * 0.55 * 0.45;
        assertThat(value(agreement, Coefficient.GWET_AC1)).isEqualTo((0.7 - chance) / (1 - chance), within(EXACTLY));
        assertThat(agreement.headline().get().coefficient()).isEqualTo(Coefficient.KRIPPENDORFF_ALPHA);
        assertThat(agreement.readings()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    @DisplayName("knows Cohen's kappa where a slice has exactly two reviewers, whoever else there is")
    void cohen() {
        Judged judged = pairs("++ -- ++ -- +- ++");
        for (int w = 0; w < 6; w++) {
            judged.add(
                    Judged.anyRecord().workbook(Judged.name(w)).criterion("z").reviewer("anna"));
            judged.add(
                    Judged.anyRecord().workbook(Judged.name(w)).criterion("z").reviewer(w == 3 ? "carl" : "ben"));
        }
        ConsistencyReport report = judged.report();
        SliceAgreement two = Judged.shown(Judged.slice(report.agreement(), Dimension.CRITERION, "reliability"));
        assertThat(two.of(Coefficient.COHEN_KAPPA).get().isRight()).isTrue();
        SliceAgreement three = Judged.shown(Judged.slice(report.agreement(), Dimension.CRITERION, "z"));
        assertThat(three.of(Coefficient.COHEN_KAPPA).get().getLeft().obstacle()).isEqualTo(Obstacle.NOT_TWO_RATERS);
        assertThat(three.of(Coefficient.KRIPPENDORFF_ALPHA).get().getLeft().obstacle())
                .isEqualTo(Obstacle.NO_VARIATION);
        assertThat(value(three, Coefficient.PERCENT)).isEqualTo(1);
    }

    @Test
    @DisplayName("sets judgements apart by criterion, standard, section, cohort and period, in order")
    void dimensions() {
        Judged judged = new Judged();
        int workbook = 0;
        for (int cohort = 0; cohort < 2; cohort++) {
            for (int w = 0; w < 6; w++, workbook++) {
                for (int standard : new int[] {10, 9}) {
                    for (String reviewer : List.of("anna", "ben")) {
                        judged.add(Judged.anyRecord()
                                .workbook(Judged.name(workbook))
                                .cohort("c" + cohort)
                                .criterion("criterion")
                                .section(Option.some(standard == 10 ? "z" : "a"))
                                .standard(Option.some(standard))
                                .reviewer(reviewer)
                                .recorded(LocalDate.of(2026, reviewer.equals("ben") && w < 6 ? 3 : 1, 2 + w)));
                    }
                }
            }
        }
        assertThat(judged.report().agreement().map(slice -> slice.dimension().code() + " " + slice.name()))
                .containsExactly(
                        "overall ",
                        "criterion criterion",
                        "standard 9",
                        "standard 10",
                        "section a",
                        "section z",
                        "cohort c0",
                        "cohort c1",
                        "period 2026-01",
                        "period 2026-03");
        // By the later of two judgements all units are of March.
        SliceAgreement march = Judged.shown(Judged.slice(judged.report().agreement(), Dimension.PERIOD, "2026-03"));
        assertThat(march.units()).isEqualTo(24);
        assertThat(march.participants()).isEqualTo(12);
        assertThat(Judged.shown(Judged.slice(judged.report().agreement(), Dimension.STANDARD, "9"))
                        .units())
                .isEqualTo(12);
    }

    @Test
    @DisplayName("counts pairs of more than two, and takes the judgements of a workbook for one cluster")
    void clusters() {
        Judged judged = new Judged();
        for (int w = 0; w < 7; w++) {
            for (String criterion : List.of("a", "b", "c")) {
                for (String reviewer : List.of("anna", "ben", "carl", "dora")) {
                    boolean notMet = (w + reviewer.length()) % 3 == 0;
                    judged.add(Judged.anyRecord()
                            .workbook(Judged.name(w))
                            .criterion(criterion)
                            .reviewer(reviewer)
                            .finding(notMet ? "not-met" : "met"));
                }
            }
        }
        SliceAgreement agreement = Judged.shown(Judged.slice(judged.report().agreement(), Dimension.OVERALL, ""));
        assertThat(agreement.units()).isEqualTo(21);
        assertThat(agreement.pairs()).isEqualTo(21 * 6);
        assertThat(agreement.headline().get().basis().clusters()).isEqualTo(7);
    }

    @Test
    @DisplayName("compares reviewers with moderators, one line for each moderated judgement")
    void moderated() {
        Judged judged = new Judged();
        String[] each = {"++", "++", "++", "--", "--", "-+"};
        for (int w = 0; w < each.length; w++) {
            judged.add(Judged.anyRecord()
                    .workbook(Judged.name(w))
                    .finding(Judged.finding(each[w].charAt(0)))
                    .moderated(Judged.moderated(each[w].charAt(1))));
            judged.add(Judged.anyRecord().workbook(Judged.name(w)).reviewer("ben"));
            judged.add(
                    Judged.anyRecord().workbook(Judged.name(w)).reviewer("carl").moderated(Judged.moderated('+')));
        }
        SliceAgreement agreement = Judged.shown(Judged.slice(judged.report().moderated(), Dimension.OVERALL, ""));
        assertThat(agreement.participants()).isEqualTo(6);
        assertThat(agreement.units()).isEqualTo(12);
        assertThat(agreement.pairs()).isEqualTo(12);
        assertThat(value(agreement, Coefficient.PERCENT)).isEqualTo(11 / 12.0, within(EXACTLY));
        // Reviewers 9 of 12 met, moderators 10 of 12.
        double chance = 9 / 12.0 * 10 / 12 + 3 / 12.0 * 2 / 12;
        assertThat(value(agreement, Coefficient.COHEN_KAPPA))
                .isEqualTo((11 / 12.0 - chance) / (1 - chance), within(EXACTLY));
        assertThat(agreement
                        .coefficients()
                        .map(answer -> answer.fold(NotEstimated::coefficient, Estimate::coefficient)))
                .containsExactly(Coefficient.GWET_AC1, Coefficient.COHEN_KAPPA, Coefficient.PERCENT);
    }

    @Test
    @DisplayName("weighs near misses where the scale has an order")
    void ordinal() {
        FindingScale scale = new FindingScale(io.vavr.collection.List.of("good", "fair", "poor"), "poor");
        Judged judged = new Judged();
        String[] found = {"good", "fair", "poor"};
        for (int w = 0; w < 9; w++) {
            judged.add(Judged.anyRecord().workbook(Judged.name(w)).finding(found[w % 3]));
            judged.add(Judged.anyRecord()
                    .workbook(Judged.name(w))
                    .reviewer("ben")
                    .finding(found[w % 3 == 0 ? w % 2 : w % 3]));
        }
        ReportSettings settings = ReportSettings.builder()
                .plan(Judged.settings().plan())
                .scale(Scale.ORDINAL)
                .build();
        ConsistencyReport report =
                ConsistencyReport.of(JudgementTable.of(scale, judged.records()).get(), settings);
        SliceAgreement agreement = Judged.shown(Judged.slice(report.agreement(), Dimension.OVERALL, ""));
        assertThat(value(agreement, Coefficient.GWET_AC2)).isGreaterThan(value(agreement, Coefficient.GWET_AC1));
        assertThat(value(agreement, Coefficient.WEIGHTED_KAPPA))
                .isGreaterThan(value(agreement, Coefficient.COHEN_KAPPA));
    }
}
