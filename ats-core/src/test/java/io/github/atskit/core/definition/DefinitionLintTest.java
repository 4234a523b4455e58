package io.github.atskit.core.definition;

import static io.github.atskit.core.internal.tree.Trees.list;
import static io.github.atskit.core.internal.tree.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionLintTest {
    /** A cohort without any finding. */
    private static java.util.Map<Object, @Nullable Object> fine() {
        return map(
                "cohort",
                "5",
                "mandatory-standards",
                "example",
                "calendar",
                map("starts", "2020-01-06", "submission", "2020-12-04"),
                "modifications",
                map("rounds", 2, "window-days", 28));
    }

    /** That cohort, with other values at some paths. */
    private static ProgrammeDefinition with(Object... pathsAndValues) {
        java.util.Map<Object, @Nullable Object> tree = fine();
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            put(tree, (String) pathsAndValues[i], pathsAndValues[i + 1]);
        }
        return Cohorts.read(tree);
    }

    @SuppressWarnings("unchecked")
    private static void put(java.util.Map<Object, @Nullable Object> tree, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            tree.put(path, value);
        } else {
            Object holder = tree.computeIfAbsent(path.substring(0, dot), name -> map());
            put((java.util.Map<Object, @Nullable Object>) holder, path.substring(dot + 1), value);
        }
    }

    private static LintFinding finding(LintCode code, String key, String... params) {
        Map<String, String> named = LinkedHashMap.empty();
        for (int i = 0; i < params.length; i += 2) {
            named = named.put(params[i], params[i + 1]);
        }
        return new LintFinding(code, key, named);
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        assertThat(DefinitionLint.findings(with())).isEmpty();
        assertThat(DefinitionLint.findings(Cohorts.fine().build())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void aPresetAloneHasWarningsOnly(Preset preset) {
        assertThat(DefinitionLint.findings(Cohorts.read(Cohorts.with("preset", preset.code()))))
                .containsExactly(
                        finding(LintCode.NO_MANDATORY_SET, "mandatory-standards"),
                        finding(LintCode.ROUNDS_WITHOUT_WINDOW, "modifications.window-days"),
                        finding(LintCode.NO_END_FOR_MODIFYING, "modifications.window-days"));
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                one(
                        finding(
                                LintCode.MILESTONES_OUT_OF_ORDER,
                                "calendar.submission",
                                "date",
                                "2020-01-05",
                                "after",
                                "2020-01-06"),
                        "calendar.submission",
                        "2020-01-05"),
                one(
                        finding(
                                LintCode.MILESTONES_OUT_OF_ORDER,
                                "calendar.resubmission",
                                "date",
                                "2020-12-04",
                                "after",
                                "2020-12-04"),
                        "calendar.resubmission",
                        "2020-12-04"),
                one(
                        finding(
                                LintCode.MILESTONES_OUT_OF_ORDER,
                                "calendar.resubmission",
                                "date",
                                "2020-12-03",
                                "after",
                                "2020-12-04"),
                        "calendar.resubmission",
                        "2020-12-03"),
                one(
                        finding(
                                LintCode.STANDARD_OUTSIDE_EDITION,
                                "mandatory-standards",
                                "standards",
                                "-1, 0, 21, 63, 64",
                                "edition",
                                "2014"),
                        "mandatory-standards",
                        list(64, 1, 20, 21, 0, 63, -1)),
                one(
                        finding(
                                LintCode.TOO_MANY_SPECIALISTS,
                                "specialist-standards.minimum",
                                "minimum",
                                "14",
                                "most",
                                "13"),
                        "specialist-standards.minimum",
                        14),
                one(
                        finding(
                                LintCode.TOO_MANY_SPECIALISTS,
                                "specialist-standards.minimum",
                                "minimum",
                                "4",
                                "most",
                                "3"),
                        "specialist-standards",
                        map("minimum", 4, "maximum", 3)),
                one(
                        finding(
                                LintCode.TOO_MANY_SPECIALISTS,
                                "specialist-standards.minimum",
                                "minimum",
                                "14",
                                "most",
                                "13"),
                        "specialist-standards",
                        map("minimum", 14, "maximum", 20)),
                one(
                        finding(LintCode.BELOW_LEAST, "specialist-standards.minimum", "count", "-1", "least", "0"),
                        "specialist-standards.minimum",
                        -1),
                one(reviewers("0"), "review.reviewers", 0),
                one(reviewers("6"), "review.reviewers", 6),
                one(below("review.calibration-days", "0", "1"), "review.calibration-days", 0),
                one(finding(LintCode.NO_MODES, "viva.modes"), "viva.modes", list()),
                one(
                        finding(
                                LintCode.UNKNOWN_PANEL_ROLE,
                                "viva.panel",
                                "role",
                                "chair",
                                "allowed",
                                "participant, mentor, reviewer, moderator, lead-moderator, programme-head, administrator, system"),
                        "viva.panel",
                        list("chair")),
                one(percentage("moderation.not-met-percent", "-1"), "moderation.not-met-percent", -1),
                one(percentage("moderation.not-met-percent", "101"), "moderation.not-met-percent", 101),
                one(percentage("moderation.met-percent", "-1"), "moderation.met-percent", -1),
                one(percentage("moderation.met-percent", "101"), "moderation.met-percent", 101),
                one(below("viva.attempts", "0", "1"), "viva.attempts", 0),
                one(below("viva.resit-gap-days", "-1", "0"), "viva.resit-gap-days", -1),
                one(below("modifications.window-days", "0", "1"), "modifications.window-days", 0),
                one(below("modifications.rounds", "-1", "0"), "modifications.rounds", -1),
                one(below("entry.years-with-status", "-1", "0"), "entry.years-with-status", -1),
                one(below("entry.years-without", "-1", "0"), "entry.years-without", -1),
                one(finding(LintCode.SCALE_TOO_SHORT, "workbook.scale", "scale", "a"), "workbook.scale", list("a")),
                one(finding(LintCode.SCALE_TOO_SHORT, "workbook.scale", "scale", ""), "workbook.scale", list()),
                one(
                        finding(LintCode.SCALE_TOO_SHORT, "workbook.scale", "scale", "a, b, a"),
                        "workbook.scale",
                        list("a", "b", "a")),
                one(limit("project/kind"), "workbook.limits", map("project/kind", map("maximum", 10))),
                one(limit("impact/pieces"), "workbook.limits", map("impact/pieces", map("minimum", 10))),
                one(
                        limit("project/account"),
                        "workbook.limits",
                        map("project/account", map("minimum", 11, "maximum", 10))));
    }

    private static Arguments one(LintFinding finding, String path, Object value) {
        return Arguments.of(path, value, finding);
    }

    private static LintFinding reviewers(String reviewers) {
        return finding(LintCode.REVIEWERS_OUT_OF_RANGE, "review.reviewers", "reviewers", reviewers, "most", "5");
    }

    private static LintFinding percentage(String key, String percent) {
        return finding(LintCode.PERCENTAGE_OUT_OF_RANGE, key, "percent", percent);
    }

    private static LintFinding below(String key, String count, String least) {
        return finding(LintCode.BELOW_LEAST, key, "count", count, "least", least);
    }

    private static LintFinding limit(String part) {
        return finding(LintCode.LIMIT_WITHOUT_TEXT, "workbook.limits." + part, "part", part);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorIsFoundAlone(String path, Object value, LintFinding finding) {
        ProgrammeDefinition definition = with(path, value);
        assertThat(DefinitionLint.findings(definition)).containsExactly(finding);
        assertThat(finding.isError()).isTrue();
        assertThatThrownBy(() -> DefinitionSource.of(definition))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("5 v1", finding.key(), finding.code().code());
    }

    static Stream<Arguments> bounds() {
        return Stream.of(
                Arguments.of("calendar.submission", "2020-01-06"),
                Arguments.of("calendar.resubmission", "2020-12-05"),
                Arguments.of("mandatory-standards", list(1, 20)),
                Arguments.of("specialist-standards", map("minimum", 13)),
                Arguments.of("specialist-standards", map("minimum", 0)),
                Arguments.of("specialist-standards", map("minimum", 3, "maximum", 3)),
                Arguments.of("review", map("reviewers", 1, "reconciliation", "majority", "calibration-days", 1)),
                Arguments.of("review", map("reviewers", 5, "reconciliation", "majority")),
                Arguments.of("review", map("reviewers", 4, "reconciliation", "all-agree")),
                Arguments.of("viva.modes", list("remote")),
                Arguments.of("viva.panel", list()),
                Arguments.of("viva.panel", list("system", "participant")),
                Arguments.of("moderation", map("not-met-percent", 0, "met-percent", 100)),
                Arguments.of("moderation", map("not-met-percent", 100, "met-percent", 0)),
                Arguments.of("viva", map("attempts", 1, "resit-gap-days", 0)),
                Arguments.of("modifications", map("rounds", 1, "window-days", 1)),
                Arguments.of("modifications", map("rounds", 0)),
                Arguments.of("entry", map("years-with-status", 0, "years-without", 0)),
                Arguments.of("workbook.scale", list("a", "b")),
                Arguments.of("workbook.limits", map("project/account", map())),
                Arguments.of("workbook.limits", map("project/account", map("minimum", 10, "maximum", 10))),
                Arguments.of("workbook.limits", map("project/account", map("minimum", 0))));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void theLastValueThatMakesSenseIsFine(String path, Object value) {
        assertThat(DefinitionLint.findings(with(path, value))).isEmpty();
    }

    @Test
    void warningsAreFoundAloneAndLetTheCohortRun() {
        assertWarnings(with("mandatory-standards", list()), finding(LintCode.NO_MANDATORY_SET, "mandatory-standards"));
        assertWarnings(
                with("calendar.resubmission", "2021-02-01", "modifications", map("rounds", 0)),
                finding(LintCode.RESUBMISSION_WITHOUT_ROUNDS, "calendar.resubmission"));
        assertWarnings(
                with("calendar.resubmission", "2021-02-01", "modifications", map("rounds", 2)),
                finding(LintCode.ROUNDS_WITHOUT_WINDOW, "modifications.window-days"));
        assertWarnings(
                with("calendar.resubmission", "2021-02-01", "modifications", map()),
                finding(LintCode.ROUNDS_WITHOUT_WINDOW, "modifications.window-days"));
        assertWarnings(
                with("modifications", map("rounds", 1)),
                finding(LintCode.NO_END_FOR_MODIFYING, "modifications.window-days"));
        assertWarnings(
                with("modifications", map("rounds", 2)),
                finding(LintCode.ROUNDS_WITHOUT_WINDOW, "modifications.window-days"),
                finding(LintCode.NO_END_FOR_MODIFYING, "modifications.window-days"));
        assertWarnings(
                with(
                        "calendar.milestones",
                        map(
                                "resit",
                                "2021-03-01",
                                "results",
                                "2021-03-01",
                                "submission",
                                "2021-03-01",
                                "vivas",
                                "2021-03-01")),
                finding(LintCode.DEADLINE_NAME_TAKEN, "calendar.milestones.submission", "name", "submission"),
                finding(LintCode.DEADLINE_NAME_TAKEN, "calendar.milestones.resit", "name", "resit"));
        assertWarnings(
                with("review", map("reviewers", 2, "reconciliation", "majority")),
                finding(LintCode.MAJORITY_CAN_TIE, "review.reviewers"));
        assertWarnings(
                with("review", map("reconciliation", "moderator-decides")),
                finding(LintCode.MODERATES_ALL, "review.reconciliation"));
        assertWarnings(with("review", map("reviewers", 2, "reconciliation", "moderator-decides")));
        assertWarnings(with("mentor.forbid", list()), finding(LintCode.SELF_MENTORING, "mentor.forbid"));
        assertWarnings(with("calendar.resubmission", "2021-02-01", "modifications", map("rounds", 1)));
        assertWarnings(with("modifications", map("window-days", 1)));
    }

    private static void assertWarnings(ProgrammeDefinition definition, LintFinding... warnings) {
        assertThat(DefinitionLint.findings(definition)).containsExactly(warnings);
        assertThat(List.of(warnings).exists(LintFinding::isError)).isFalse();
        assertThat(DefinitionSource.of(definition).find(definition.ref())).containsExactly(definition);
    }

    @Test
    void everythingIsFoundAtOnceErrorsFirst() {
        ProgrammeDefinition definition = with(
                "mandatory-standards", list(21),
                "specialist-standards", map("minimum", 21),
                "calendar", map("starts", "2020-01-06", "submission", "2020-01-05", "resubmission", "2020-01-04"),
                "mentor", map("forbid", list()),
                "review", map("reviewers", 6, "reconciliation", "majority", "calibration-days", -1),
                "moderation", map("not-met-percent", 101, "met-percent", -1),
                "modifications", map("rounds", -1, "window-days", 0),
                "viva",
                        map(
                                "modes",
                                list(),
                                "panel",
                                list("chair", "mentor", "host"),
                                "attempts",
                                0,
                                "resit-gap-days",
                                -1),
                "entry", map("years-with-status", -1, "years-without", -2),
                "workbook", map("scale", list("a"), "limits", map("project/kind", map("minimum", 1))));
        assertThat(DefinitionLint.findings(definition).map(found -> found.code().code() + " " + found.key()))
                .containsExactly(
                        "milestones-out-of-order calendar.submission",
                        "milestones-out-of-order calendar.resubmission",
                        "standard-outside-edition mandatory-standards",
                        "too-many-specialists specialist-standards.minimum",
                        "reviewers-out-of-range review.reviewers",
                        "no-modes viva.modes",
                        "unknown-panel-role viva.panel",
                        "unknown-panel-role viva.panel",
                        "percentage-out-of-range moderation.not-met-percent",
                        "percentage-out-of-range moderation.met-percent",
                        "below-least viva.attempts",
                        "below-least viva.resit-gap-days",
                        "below-least review.calibration-days",
                        "below-least modifications.window-days",
                        "below-least modifications.rounds",
                        "below-least entry.years-with-status",
                        "below-least entry.years-without",
                        "scale-too-short workbook.scale",
                        "limit-without-text workbook.limits.project/kind",
                        "majority-can-tie review.reviewers",
                        "self-mentoring mentor.forbid");
    }

    @Test
    void codesAndTheirGravityAreFrozen() {
        assertThat(Coded.codes(LintCode.values()))
                .containsExactly(
                        "milestones-out-of-order",
                        "standard-outside-edition",
                        "too-many-specialists",
                        "reviewers-out-of-range",
                        "no-modes",
                        "unknown-panel-role",
                        "percentage-out-of-range",
                        "below-least",
                        "scale-too-short",
                        "limit-without-text",
                        "no-mandatory-set",
                        "resubmission-without-rounds",
                        "rounds-without-window",
                        "deadline-name-taken",
                        "no-end-for-modifying",
                        "majority-can-tie",
                        "moderates-all",
                        "self-mentoring");
        assertThat(List.of(LintCode.values()).filter(code -> code.severity() == LintSeverity.ERROR))
                .hasSize(10);
    }
}
