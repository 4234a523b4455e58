package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Severity")
class SeverityTest {
    private static final double EXACTLY = 1e-12;

    /** Five reviewers of ten workbooks each, nothing judged twice: 1 to 5 of them not met. */
    private static Judged apart() {
        Judged judged = new Judged();
        for (int reviewer = 0; reviewer < 5; reviewer++) {
            for (int w = 0; w < 10; w++) {
                judged.by("r" + reviewer, 10 * reviewer + w, w <= reviewer ? '-' : '+');
            }
        }
        return judged;
    }

    @Test
    @DisplayName("without shared workbooks is the difference from the team's rate")
    void apartByHand() {
        ConsistencyReport report = apart().report();
        for (int reviewer = 0; reviewer < 5; reviewer++) {
            Severity severity = Judged.shown(Judged.of(report, "r" + reviewer).severity());
            assertThat(severity.workbooks()).isEqualTo(10);
            assertThat(severity.judgements()).isEqualTo(10);
            assertThat(severity.notMet()).isEqualTo((reviewer + 1) / 10.0);
            assertThat(severity.expected()).isEqualTo(0.3, within(EXACTLY));
            assertThat(severity.raw()).isEqualTo((reviewer - 2) / 10.0, within(EXACTLY));
            assertThat(Math.abs(severity.shrunk())).isLessThanOrEqualTo(Math.abs(severity.raw()));
            assertThat(severity.interval().contains(severity.shrunk())).isTrue();
        }
    }

    @Test
    @DisplayName("goes by the team's rate for each criterion, so that who judges the harder one is not strict for it")
    void byCriterion() {
        Judged judged = new Judged();
        for (int reviewer = 0; reviewer < 6; reviewer++) {
            for (int w = 0; w < 10; w++) {
                String criterion = reviewer < 3 ? "hard" : "easy";
                boolean notMet = w < (reviewer < 3 ? 6 : 1);
                judged.add(Judged.anyRecord()
                        .workbook(Judged.name(10 * reviewer + w))
                        .reviewer("r" + reviewer)
                        .criterion(criterion)
                        .finding(notMet ? "not-met" : "met"));
            }
        }
        for (ReviewerFigures figures : judged.report().reviewers()) {
            Severity severity = Judged.shown(figures.severity());
            assertThat(severity.raw()).isEqualTo(0, within(EXACTLY));
            assertThat(severity.remark().code()).isEqualTo(RemarkCode.LIKE_THE_TEAM);
        }
    }

    @Test
    @DisplayName("where everybody judges everything is the plain difference, however alike they judge")
    void everybodyJudgesEverything() {
        Judged judged = new Judged();
        for (int w = 0; w < 12; w++) {
            for (int reviewer = 0; reviewer < 5; reviewer++) {
                judged.by("r" + reviewer, w, w < 4 + reviewer ? '-' : '+');
            }
        }
        ConsistencyReport report = judged.report();
        assertThat(TeamRates.of(judged.table()).likeness()).isGreaterThan(0.5);
        for (int reviewer = 0; reviewer < 5; reviewer++) {
            assertThat(Judged.shown(Judged.of(report, "r" + reviewer).severity())
                            .raw())
                    .isEqualTo((reviewer - 2) / 12.0, within(EXACTLY));
        }
    }

    /** Generalised least squares by the book: one line for each judgement, the weights of a unit by inverting its correlations. */
    @Test
    @DisplayName("is that of generalised least squares, written out line by line")
    void byTheBook() {
        for (long seed = 0; seed < 10; seed++) {
            JudgementTable table = new SimulatedTeam(SimulatedTeam.severities(6, 0.8, seed), 1.5, 60, 0.6).table(seed);
            TeamRates rates = TeamRates.of(table);
            SeverityModel model = SeverityModel.of(table, rates);
            double[] expected = byTheBook(table, rates);
            assertThat(rates.likeness()).isBetween(0.05, 0.9);
            for (int reviewer = 0; reviewer < 6; reviewer++) {
                assertThat(model.raw(reviewer)).isEqualTo(expected[reviewer], within(1e-10));
            }
        }
    }

    private static double[] byTheBook(JudgementTable table, TeamRates rates) {
        TableRows rows = table.rows();
        int size = table.reviewers().length();
        double[][] left = new double[size][size];
        double[] right = new double[size];
        for (int unit = 0; unit < rows.units(); unit++) {
            int from = rows.firstRow()[unit];
            int judges = rows.firstRow()[unit + 1] - from;
            double[][] correlation = new double[judges][judges];
            for (int i = 0; i < judges; i++) {
                for (int j = 0; j < judges; j++) {
                    correlation[i][j] = i == j ? 1 : rates.likeness();
                }
            }
            for (int j = 0; j < judges; j++) {
                double[] unitVector = new double[judges];
                unitVector[j] = 1;
                double[] weights = solved(correlation, unitVector);
                for (int i = 0; i < judges; i++) {
                    left[rows.reviewer()[from + i]][rows.reviewer()[from + j]] += weights[i];
                    right[rows.reviewer()[from + i]] += weights[i] * rates.excess(unit, from + j);
                }
            }
        }
        return solved(left, right);
    }

    /** Gauss' elimination. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        double[][] rows = new double[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = java.util.Arrays.copyOf(matrix[i], size + 1);
            rows[i][size] = right[i];
        }
        for (int pivot = 0; pivot < size; pivot++) {
            for (int i = 0; i < size; i++) {
                double factor = i == pivot ? 0 : rows[i][pivot] / rows[pivot][pivot];
                for (int j = 0; j <= size; j++) {
                    rows[i][j] -= factor * rows[pivot][j];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = rows[i][size] / rows[i][i];
        }
        return solution;
    }

    @Test
    @DisplayName("allows for a partner who is strict")
    void strictPartner() {
        // r0 always judges with the strict r1, r2 with the lenient r3, on workbooks that are alike.
        Judged judged = new Judged();
        for (int w = 0; w < 60; w++) {
            boolean poor = w % 3 == 0;
            judged.by("r0", w, poor ? '-' : '+');
            judged.by("r1", w, poor || w % 3 == 1 ? '-' : '+');
            judged.by("r2", 100 + w, poor ? '-' : '+');
            judged.by("r3", 100 + w, w % 6 == 0 ? '-' : '+');
            judged.by("r4", 200 + w, poor ? '-' : '+');
        }
        ConsistencyReport report = judged.report();
        double first = Judged.shown(Judged.of(report, "r0").severity()).raw();
        double third = Judged.shown(Judged.of(report, "r2").severity()).raw();
        assertThat(first).isEqualTo(third, within(EXACTLY));
    }

    @Test
    @DisplayName("is drawn toward the team by how little it is sure, as worked out by hand")
    void shrinkage() {
        // Equal variances: between = sample variance of the raw differences, less the variance of each.
        double[] raw = {-0.2, -0.1, 0, 0.1, 0.2};
        double[] variance = {0.005, 0.005, 0.005, 0.005, 0.005};
        Shrinkage shrinkage = Shrinkage.of(raw, variance);
        assertThat(shrinkage.between()).isEqualTo(0.025 - 0.005, within(EXACTLY));
        // pull = (5 - 3) / (5 - 1) * 0.005 / 0.025 = 0.1
        assertThat(shrinkage.shrunk(0.2, 0.005)).isEqualTo(0.18, within(EXACTLY));
        // variance = 0.005 * 0.9 + 2 / 2 * 0.1 * 0.1 * 0.2 * 0.2 = 0.0049
        Range range = shrinkage.interval(0.2, 0.005, 2);
        assertThat(range.lower()).isEqualTo(0.18 - 2 * 0.07, within(EXACTLY));
        assertThat(range.upper()).isEqualTo(0.18 + 2 * 0.07, within(EXACTLY));
    }

    @Test
    @DisplayName("keeps an interval where reviewers look alike")
    void lookingAlike() {
        double[] raw = {0.01, -0.01, 0.01, -0.01, 0};
        double[] variance = {0.01, 0.01, 0.01, 0.01, 0.01};
        Shrinkage shrinkage = Shrinkage.of(raw, variance);
        assertThat(shrinkage.between()).isZero();
        Range range = shrinkage.interval(0.01, 0.01, 1.96);
        assertThat(range.upper() - range.lower()).isGreaterThan(0.2);
    }

    @Test
    @DisplayName("claims nothing where everybody found the same everywhere")
    void nothingNotMet() {
        Judged judged = new Judged();
        for (int w = 0; w < 50; w++) {
            judged.by("r" + w % 5, w, '+');
        }
        for (ReviewerFigures figures : judged.report().reviewers()) {
            Severity severity = Judged.shown(figures.severity());
            assertThat(List.of(severity.notMet(), severity.raw(), severity.shrunk()))
                    .containsOnly(0.0);
            assertThat(severity.interval().upper()).isGreaterThan(0.02);
            assertThat(Judged.shown(figures.drift()).change()).isEmpty();
        }
    }

    @Test
    @DisplayName("speaks of a conversation only where the interval leaves no room for none")
    void remarks() {
        Range up = new Range(0.021, 0.149);
        assertThat(new Severity(20, 60, 0.4, 0.3, 0.1, 0.085, up).remark())
                .satisfies(remark -> assertThat(remark.code()).isEqualTo(RemarkCode.STRICTER))
                .satisfies(remark -> assertThat(
                                remark.params().mapValues(String::valueOf).toJavaMap())
                        .containsEntry("difference", "8.5")
                        .containsEntry("lowest", "2.1")
                        .containsEntry("highest", "14.9"));
        Range down = new Range(-0.149, -0.021);
        assertThat(new Severity(20, 60, 0.2, 0.3, -0.1, -0.085, down).remark().code())
                .isEqualTo(RemarkCode.MORE_LENIENT);
        assertThat(new Severity(20, 60, 0.4, 0.3, 0.1, 0.085, new Range(-0.01, 0.2))
                        .remark()
                        .code())
                .isEqualTo(RemarkCode.LIKE_THE_TEAM);
    }
}
