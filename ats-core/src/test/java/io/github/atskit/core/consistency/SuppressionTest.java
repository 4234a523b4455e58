package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.internal.SeededNumbers;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("No figure speaks of fewer than five people")
class SuppressionTest {
    private static final int FIVE = 5;

    private static <T> void isFewParticipants(Figure<T> figure) {
        assertThat(figure).isEqualTo(new Figure.Suppressed<T>(Suppression.FEW_PARTICIPANTS));
    }

    /** Twice judged, moderated and timed, all in one. */
    private static Judged everything(int workbooks) {
        Judged judged = new Judged();
        for (int w = 0; w < workbooks; w++) {
            for (String reviewer : List.of("anna", "ben")) {
                judged.add(Judged.anyRecord()
                        .workbook(Judged.name(w))
                        .reviewer(reviewer)
                        .finding(Judged.finding(w % 2 == 0 ? '+' : '-'))
                        .moderated(Option.some("met"))
                        .assigned(Option.some(Judged.DAY)));
            }
        }
        return judged;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName("neither of all workbooks nor of a reviewer's")
    void few(int workbooks) {
        ConsistencyReport report = everything(workbooks).report();
        isFewParticipants(report.size());
        isFewParticipants(report.turnaround());
        report.agreement().forEach(slice -> isFewParticipants(slice.figure()));
        report.moderated().forEach(slice -> isFewParticipants(slice.figure()));
        report.overturns().forEach(slice -> isFewParticipants(slice.figure()));
        for (ReviewerFigures figures : report.reviewers()) {
            isFewParticipants(figures.overturns());
            isFewParticipants(figures.turnaround());
        }
        assertThat(report.toString()).doesNotContain("Shown");
    }

    @Test
    @DisplayName("and five are enough")
    void five() {
        ConsistencyReport report = everything(FIVE).report();
        assertThat(Judged.shown(report.size())).isEqualTo(new TableSize(10, 5, 2));
        Judged.shown(report.turnaround());
        report.agreement().forEach(slice -> Judged.shown(slice.figure()));
        report.moderated().forEach(slice -> Judged.shown(slice.figure()));
        report.overturns().forEach(slice -> Judged.shown(slice.figure()));
        for (ReviewerFigures figures : report.reviewers()) {
            assertThat(Judged.shown(figures.overturns()).participants()).isEqualTo(5);
            assertThat(Judged.shown(figures.turnaround()).participants()).isEqualTo(5);
        }
    }

    @Test
    @DisplayName("five judgements of one workbook are still one person")
    void judgementsAreNoPeople() {
        Judged judged = new Judged();
        for (int round = 1; round <= 9; round++) {
            for (int w = 0; w < 4; w++) {
                judged.add(
                        Judged.anyRecord().workbook(Judged.name(w)).round(round).moderated(Option.some("met")));
            }
        }
        isFewParticipants(Judged.of(judged.report(), "anna").overturns());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    @DisplayName("a comparison with a team takes five reviewers of five workbooks each")
    void team(int reviewers) {
        for (int workbooks = 3; workbooks <= 6; workbooks++) {
            Judged judged = new Judged();
            for (int reviewer = 0; reviewer < reviewers; reviewer++) {
                for (int w = 0; w < workbooks; w++) {
                    judged.by("r" + reviewer, 10 * reviewer + w, w % 2 == 0 ? '+' : '-');
                }
            }
            boolean enough = reviewers >= FIVE && workbooks >= FIVE;
            for (ReviewerFigures figures : judged.report().reviewers()) {
                assertThat(figures.severity().toOption().isDefined()).isEqualTo(enough);
                assertThat(figures.drift().toOption().isDefined()).isEqualTo(enough);
                if (!enough) {
                    assertThat(figures.severity()).isEqualTo(new Figure.Suppressed<>(Suppression.FEW_REVIEWERS));
                    assertThat(figures.drift()).isEqualTo(new Figure.Suppressed<>(Suppression.FEW_REVIEWERS));
                }
            }
        }
    }

    @Test
    @DisplayName("a slice that is too small takes the smallest other one with it")
    void complement() {
        Judged judged = new Judged();
        int workbook = 0;
        int[] sizes = {20, 4, 8, 12};
        for (int cohort = 0; cohort < sizes.length; cohort++) {
            for (int w = 0; w < sizes[cohort]; w++) {
                for (String reviewer : List.of("anna", "ben")) {
                    judged.add(Judged.anyRecord()
                            .workbook(Judged.name(workbook))
                            .cohort("c" + cohort)
                            .reviewer(reviewer));
                }
                workbook++;
            }
        }
        ConsistencyReport report = judged.report();
        assertThat(Judged.shown(Judged.slice(report.agreement(), Dimension.COHORT, "c0"))
                        .units())
                .isEqualTo(20);
        isFewParticipants(Judged.slice(report.agreement(), Dimension.COHORT, "c1"));
        assertThat(Judged.slice(report.agreement(), Dimension.COHORT, "c2"))
                .isEqualTo(new Figure.Suppressed<>(Suppression.PROTECTS_ANOTHER));
        assertThat(Judged.shown(Judged.slice(report.agreement(), Dimension.COHORT, "c3"))
                        .units())
                .isEqualTo(12);
    }

    @Test
    @DisplayName("not even where parts by cohort are held against parts by period")
    void acrossDimensions() {
        Judged judged = new Judged();
        // Cohorts a, b and c; b alone is judged in April.
        cohort(judged, 0, 3, "a", Judged.DAY);
        cohort(judged, 3, 10, "b", Judged.DAY.plusMonths(1));
        cohort(judged, 13, 20, "c", Judged.DAY);
        ConsistencyReport report = judged.report();
        isFewParticipants(Judged.slice(report.agreement(), Dimension.COHORT, "a"));
        boolean march = isShown(report, Dimension.PERIOD, "2026-03");
        boolean c = isShown(report, Dimension.COHORT, "c");
        // Each is large enough, but March less c is a.
        assertThat(march && c).isFalse();
    }

    @Test
    @DisplayName("nor where what moderators changed is told by criterion and by reviewer")
    void moderatedByCriterionAndReviewer() {
        Judged judged = new Judged();
        // By "first" three workbooks of anna and twenty of ben; by "second" the ten of cora; by "third" what dora
        // judged.
        moderated(judged, 0, 3, "first", "anna");
        moderated(judged, 3, 20, "first", "ben");
        moderated(judged, 23, 10, "second", "cora");
        moderated(judged, 33, 30, "third", "dora");
        ConsistencyReport report = judged.report();
        isFewParticipants(Judged.of(report, "anna").overturns());
        boolean first = Judged.slice(report.overturns(), Dimension.CRITERION, "first")
                .toOption()
                .isDefined();
        assertThat(first && Judged.of(report, "ben").overturns().toOption().isDefined())
                .isFalse();
        // Agreement with moderators rests on the same judgements.
        report.overturns()
                .forEach(slice -> assertThat(Judged.slice(report.moderated(), slice.dimension(), slice.name())
                                .toOption()
                                .isDefined())
                        .isEqualTo(slice.figure().toOption().isDefined()));
    }

    private static void moderated(Judged judged, int first, int size, String criterion, String reviewer) {
        for (int w = first; w < first + size; w++) {
            judged.add(Judged.anyRecord()
                    .workbook(Judged.name(w))
                    .criterion(criterion)
                    .reviewer(reviewer)
                    .moderated(Option.some("met")));
        }
    }

    private static boolean isShown(ConsistencyReport report, Dimension dimension, String name) {
        return Judged.slice(report.agreement(), dimension, name).toOption().isDefined();
    }

    private static void cohort(Judged judged, int first, int size, String cohort, LocalDate day) {
        for (int w = first; w < first + size; w++) {
            for (String reviewer : List.of("anna", "ben")) {
                judged.add(Judged.anyRecord()
                        .workbook(Judged.name(w))
                        .cohort(cohort)
                        .reviewer(reviewer)
                        .recorded(day));
            }
        }
    }

    @Test
    @DisplayName("two small slices hide each other where they are five people together")
    void twoSmall() {
        People people = people(9, 3, 2, 7);
        Disclosure told = Disclosure.of(people);
        assertThat(IntStream.range(0, 4).mapToObj(told::tells)).containsExactly(true, false, false, true);
        Disclosure less = Disclosure.of(people(9, 2, 2, 7));
        assertThat(IntStream.range(0, 4).mapToObj(less::tells)).containsExactly(true, false, false, false);
    }

    private static People people(int... sizes) {
        People people = new People(sizes.length, FIVE);
        int workbook = 0;
        for (int part = 0; part < sizes.length; part++) {
            for (int w = 0; w < sizes[part]; w++) {
                people.note(part, workbook++);
            }
        }
        return people;
    }

    @Test
    @DisplayName(
            "what is missing from a whole is nobody or five people, for every way to part up to fourteen people in three and one untold")
    void everyParting() {
        int looked = 0;
        for (int a = 0; a <= 14; a++) {
            for (int b = 0; a + b <= 14; b++) {
                for (int c = 0; a + b + c <= 14; c++) {
                    for (int untold = 0; a + b + c + untold <= 14; untold++) {
                        check(people(a, b, c, untold), a + b + c + untold, a, b, c);
                        looked++;
                    }
                }
            }
        }
        assertThat(looked).isEqualTo(3060);
    }

    private static void check(People people, int all, int... sizes) {
        Disclosure told = Disclosure.of(people, sizes.length);
        int shown = 0;
        for (int part = 0; part < sizes.length; part++) {
            assertThat(told.tells(part) && sizes[part] < FIVE).isFalse();
            shown += told.tells(part) ? sizes[part] : 0;
        }
        // Where the whole is not told nothing follows from it.
        if (all >= FIVE) {
            assertThat(all - shown)
                    .as("%s", List.of(sizes))
                    .satisfiesAnyOf(
                            missing -> assertThat(missing).isZero(),
                            missing -> assertThat(missing).isGreaterThanOrEqualTo(FIVE));
        }
    }

    @Test
    @DisplayName("nor where the same people are in several parts")
    void overlapping() {
        for (long seed = 0; seed < 2_000; seed++) {
            List<Set<Integer>> parts = new ArrayList<>();
            People people = new People(4, FIVE);
            for (int part = 0; part < 4; part++) {
                parts.add(new TreeSet<>());
            }
            for (int workbook = 0; workbook < 12; workbook++) {
                for (int part = 0; part < 4; part++) {
                    double chance = SeededNumbers.unit(seed, -1 - part) * 0.6;
                    if (SeededNumbers.unit(seed, 4L * workbook + part) < chance) {
                        people.note(part, workbook);
                        parts.get(part).add(workbook);
                    }
                }
            }
            Disclosure told = Disclosure.of(people, 3);
            Set<Integer> missing = new HashSet<>();
            for (int part = 0; part < 4; part++) {
                if (part == 3 || !told.tells(part)) {
                    missing.addAll(parts.get(part));
                }
            }
            long shown = IntStream.range(0, 3).filter(told::tells).count();
            assertThat(missing.isEmpty() || missing.size() >= FIVE || shown == 0)
                    .as("seed %d: %s", seed, parts)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("no more is left out than has to be")
    void notMore() {
        assertThat(IntStream.range(0, 3).mapToObj(Disclosure.of(people(5, 6, 7))::tells))
                .containsExactly(true, true, true);
        assertThat(IntStream.range(0, 3).mapToObj(Disclosure.of(people(5, 0, 7))::tells))
                .containsExactly(true, false, true);
        // Seven people name no standard: what is missing is seven people.
        assertThat(IntStream.range(0, 2).mapToObj(Disclosure.of(people(5, 6, 7), 2)::tells))
                .containsExactly(true, true);
        // Two name none, and would be known from the rest.
        assertThat(IntStream.range(0, 2).mapToObj(Disclosure.of(people(5, 6, 2), 2)::tells))
                .containsExactly(false, true);
    }

    @Test
    @DisplayName("a point of a series rests on five workbooks, and all points together on all of them")
    void series() {
        for (long seed = 0; seed < 30; seed++) {
            JudgementTable table = new SimulatedTeam(SimulatedTeam.severities(8, 0.5, seed), 1, 150, 0.3).table(seed);
            ConsistencyReport report = ConsistencyReport.of(table, Judged.settings());
            for (ReviewerFigures figures : report.reviewers()) {
                for (Drift drift : figures.drift().toOption()) {
                    assertThat(drift.series().forAll(point -> point.workbooks() >= FIVE))
                            .isTrue();
                    assertThat(drift.series().map(Drift.Point::workbooks).sum().intValue())
                            .isEqualTo(Judged.shown(figures.severity()).workbooks());
                    assertThat(drift.series().map(Drift.Point::from).asJava())
                            .isSortedAccordingTo(Comparator.naturalOrder());
                }
            }
        }
    }

    @Test
    @DisplayName("a host may raise the number, and not lower it")
    void smallest() {
        assertThatThrownBy(() -> ReportSettings.builder().smallest(4).build())
                .isInstanceOf(IllegalArgumentException.class);
        ReportSettings ten = ReportSettings.builder().smallest(10).build();
        assertThat(ConsistencyReport.of(everything(9).table(), ten).toString()).doesNotContain("Shown");
        Judged.shown(ConsistencyReport.of(everything(10).table(), ten).turnaround());
    }

    @Test
    @DisplayName("an empty table has an empty report")
    void empty() {
        ConsistencyReport report = new Judged().report();
        isFewParticipants(report.size());
        assertThat(report.reviewers()).isEmpty();
        assertThat(report.agreement().map(Slice::dimension)).containsExactly(Dimension.OVERALL);
    }
}
