package io.github.atskit.core.definition;

import static io.github.atskit.core.definition.Cohorts.allowed;
import static io.github.atskit.core.definition.Cohorts.fault;
import static io.github.atskit.core.definition.Cohorts.faults;
import static io.github.atskit.core.definition.Cohorts.outOfRange;
import static io.github.atskit.core.definition.Cohorts.with;
import static io.github.atskit.core.internal.tree.Trees.list;
import static io.github.atskit.core.internal.tree.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.internal.tree.Trees;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.vavr.collection.LinkedHashMap;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionFaultsTest {
    private static final String KEYS = "preset, cohort, version, standards-edition, mandatory-standards,"
            + " specialist-standards, evidence-per-standard, calendar, entry, mentor, review, moderation,"
            + " modifications, viva, workbook";
    private static final String MOST = String.valueOf(Integer.MAX_VALUE);
    private static final String LEAST = "-" + MOST;

    static Stream<Arguments> unknownNames() {
        return Stream.of(
                Arguments.of("x", KEYS),
                Arguments.of("specialist-standards.x", "minimum, maximum"),
                Arguments.of("calendar.x", "zone, time, starts, submission, resubmission, milestones"),
                Arguments.of("entry.x", "enforce, leave-out, years-with-status, years-without, level, weekly-hours"),
                Arguments.of("mentor.x", "statement-before-submission, forbid"),
                Arguments.of("review.x", "criteria, reviewers, reconciliation, calibration-days, anonymous"),
                Arguments.of("moderation.x", "not-met-percent, met-percent, seed"),
                Arguments.of("modifications.x", "rounds, window-days"),
                Arguments.of("viva.x", "modes, panel, attempts, resit-gap-days"),
                Arguments.of("workbook.x", "template, scale, limits"),
                Arguments.of("workbook.limits.project/account.x", "minimum, maximum"));
    }

    @ParameterizedTest
    @MethodSource("unknownNames")
    void anUnknownKeyIsNamedWithThoseThatAreKnown(String path, String known) {
        FieldFault fault = allowed(path, FaultCode.UNKNOWN_NAME, known);
        for (Object value : list("x", "none", null, 7, map())) {
            assertThat(faults(with(path, value))).as("%s", value).containsExactly(fault);
        }
    }

    @Test
    void aLimitOfAPartThatTheTemplateDoesNotHaveIsUnknown() {
        for (String part :
                list("reflective-diary/account", "account", "project/accounts").toArray(String[]::new)) {
            assertThat(faults(with("workbook.limits." + part, map("minimum", 1))))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.path()).isEqualTo("workbook.limits." + part);
                        assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_NAME);
                        assertThat(fault.params().get("allowed").get())
                                .startsWith("introduction/role-and-responsibilities, ")
                                .contains(", project/account, ")
                                .endsWith(", final-action-plan/actions");
                    });
        }
        Object other = map("template", "ats-2018", "limits", map("reflective-diary/account", map("minimum", 1)));
        assertThat(faults(with("workbook", other))).isEmpty();
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                        rows(
                                allowed("preset", FaultCode.UNKNOWN_VALUE, "ats-2018, ats-2020, ats-2021"),
                                "ats-2019",
                                ""),
                        rows(fault("preset", FaultCode.NOT_A_TEXT), 2020, true, map()),
                        rows(fault("cohort", FaultCode.NOT_A_TEXT), 5, list()),
                        rows(fault("cohort", FaultCode.BLANK), "", "\u00a0"),
                        rows(fault("cohort", FaultCode.BAD_CHARACTERS), "\u0000", "5\n6", "5\r"),
                        rows(
                                new FieldFault("cohort", FaultCode.TOO_LONG, LinkedHashMap.of("max", "500")),
                                "x".repeat(501)),
                        rows(fault("cohort", FaultCode.MISSING), null, "none"),
                        rows(fault("version", FaultCode.NOT_A_NUMBER), "1", 1.5, Double.NaN, true),
                        rows(outOfRange("version", "1", MOST), 0, -1, -2_000_000_000),
                        rows(outOfRange("version", LEAST, MOST), 1L << 31, new BigDecimal("1e1000000000")),
                        rows(allowed("standards-edition", FaultCode.UNKNOWN_VALUE, "2014, 2022"), 2015, "x", 0),
                        rows(fault("standards-edition", FaultCode.NOT_A_TEXT), true, list()),
                        rows(fault("standards-edition", FaultCode.NOT_A_NUMBER), Double.NaN, 2014.5),
                        rows(fault("standards-edition", FaultCode.BLANK), " "),
                        rows(outOfRange("standards-edition", LEAST, MOST), new BigDecimal("1e1000000000")),
                        rows(fault("mandatory-standards", FaultCode.NOT_A_LIST), "examples", 7, map()),
                        rows(fault("specialist-standards", FaultCode.NOT_A_MAP), 1, list(1)),
                        rows(fault("specialist-standards.minimum", FaultCode.NOT_A_NUMBER), "1", 0.5),
                        rows(fault("specialist-standards.maximum", FaultCode.NOT_A_NUMBER), "1", 0.5),
                        rows(fault("evidence-per-standard", FaultCode.NOT_A_NUMBER), "1"),
                        rows(outOfRange("evidence-per-standard", "0", MOST), -1),
                        rows(fault("calendar", FaultCode.NOT_A_MAP), "2020", list()),
                        rows(fault("calendar", FaultCode.MISSING), null, "none"),
                        rows(fault("calendar.starts", FaultCode.MISSING), null, "none"),
                        rows(fault("calendar.submission", FaultCode.MISSING), null, "none"),
                        rows(
                                fault("calendar.starts", FaultCode.NOT_A_DATE),
                                "2020-02-30",
                                2020,
                                "2020-01-06T00:00:00Z"),
                        rows(fault("calendar.submission", FaultCode.NOT_A_DATE), "soon"),
                        rows(fault("calendar.resubmission", FaultCode.NOT_A_DATE), "2021-1-1"),
                        rows(fault("calendar.milestones", FaultCode.NOT_A_MAP), list("2021-01-01")),
                        rows(fault("calendar.milestones.vivas", FaultCode.NOT_A_DATE), "spring", 7),
                        rows(
                                allowed(
                                        "calendar.zone",
                                        FaultCode.UNKNOWN_VALUE,
                                        "a name of the time-zone database such as Europe/London"),
                                "London",
                                "Europe/Londres"),
                        rows(fault("calendar.zone", FaultCode.NOT_A_TEXT), 0),
                        rows(fault("calendar.zone", FaultCode.BLANK), ""),
                        rows(
                                allowed("calendar.time", FaultCode.UNKNOWN_VALUE, "a time such as 17:00"),
                                "5pm",
                                "24:00",
                                "25:00"),
                        rows(fault("calendar.time", FaultCode.NOT_A_TEXT), 1020),
                        rows(fault("entry", FaultCode.NOT_A_MAP), true),
                        rows(fault("entry.enforce", FaultCode.NOT_A_BOOLEAN), "yes", 1),
                        rows(fault("entry.leave-out", FaultCode.NOT_A_LIST), "setting"),
                        rows(fault("entry.years-with-status", FaultCode.NOT_A_NUMBER), "4"),
                        rows(fault("entry.years-without", FaultCode.NOT_A_NUMBER), 4.5),
                        rows(outOfRange("entry.level", "0", "8"), 9, -1),
                        rows(fault("entry.level", FaultCode.NOT_A_NUMBER), "5"),
                        rows(outOfRange("entry.weekly-hours", "0", "168"), 169, 0.001),
                        rows(fault("mentor", FaultCode.NOT_A_MAP), list()),
                        rows(fault("mentor.statement-before-submission", FaultCode.NOT_A_BOOLEAN), "true"),
                        rows(fault("mentor.forbid", FaultCode.NOT_A_LIST), "self", false),
                        rows(fault("review", FaultCode.NOT_A_MAP), 3),
                        rows(fault("review.criteria", FaultCode.NOT_A_LIST), "authenticity"),
                        rows(
                                allowed(
                                        "review.criteria",
                                        FaultCode.UNKNOWN_VALUE,
                                        "authenticity and sufficiency and reliability"),
                                list(),
                                list("authenticity"),
                                list("authenticity", "authenticity", "reliability")),
                        rows(fault("review.reviewers", FaultCode.NOT_A_NUMBER), "2", 1.5, list()),
                        rows(
                                allowed(
                                        "review.reconciliation",
                                        FaultCode.UNKNOWN_VALUE,
                                        "all-agree, stricter-wins, majority, moderator-decides"),
                                "unanimity",
                                "Majority"),
                        rows(fault("review.calibration-days", FaultCode.NOT_A_NUMBER), "P1Y", true),
                        rows(fault("review.anonymous", FaultCode.NOT_A_BOOLEAN), "yes", 1),
                        rows(fault("moderation", FaultCode.NOT_A_MAP), 100),
                        rows(fault("moderation.not-met-percent", FaultCode.NOT_A_NUMBER), "100", 99.5),
                        rows(fault("moderation.met-percent", FaultCode.NOT_A_NUMBER), "20"),
                        rows(fault("moderation.seed", FaultCode.NOT_A_NUMBER), "1"),
                        rows(fault("modifications", FaultCode.NOT_A_MAP), 2),
                        rows(fault("modifications.rounds", FaultCode.NOT_A_NUMBER), "unlimited", 1.5),
                        rows(fault("modifications.window-days", FaultCode.NOT_A_NUMBER), "P28D"),
                        rows(fault("viva", FaultCode.NOT_A_MAP), "remote"),
                        rows(fault("viva.modes", FaultCode.NOT_A_LIST), "remote"),
                        rows(fault("viva.panel", FaultCode.NOT_A_LIST), "lead-moderator"),
                        rows(fault("viva.attempts", FaultCode.NOT_A_NUMBER), "1"),
                        rows(fault("viva.resit-gap-days", FaultCode.NOT_A_NUMBER), "1"),
                        rows(fault("workbook", FaultCode.NOT_A_MAP), "ats-2020"),
                        rows(
                                allowed("workbook.template", FaultCode.UNKNOWN_VALUE, "ats-2018, ats-2020, ats-2021"),
                                "own"),
                        rows(fault("workbook.scale", FaultCode.NOT_A_LIST), "low, high"),
                        rows(fault("workbook.limits", FaultCode.NOT_A_MAP), 8_000),
                        rows(fault("workbook.limits.project/account", FaultCode.NOT_A_MAP), 8_000),
                        rows(fault("workbook.limits.project/account.minimum", FaultCode.NOT_A_NUMBER), "1"),
                        rows(outOfRange("workbook.limits.project/account.minimum", "0", MOST), -1),
                        rows(outOfRange("workbook.limits.project/account.maximum", "0", MOST), -1))
                .flatMap(stream -> stream);
    }

    private static Stream<Arguments> rows(FieldFault fault, Object... values) {
        return Stream.of(values).map(value -> Arguments.of(value, fault));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void aWrongValueIsToldAtItsPath(Object value, FieldFault fault) {
        assertThat(faults(with(fault.path(), value))).containsExactly(fault);
    }

    static Stream<Arguments> elements() {
        String criteria = "membership, suitability, professional-status, qualification-level, qualification-years,"
                + " teaching-hours, setting, english-and-maths";
        return Stream.of(
                Arguments.of(
                        "mandatory-standards", list(1, "2"), fault("mandatory-standards[1]", FaultCode.NOT_A_NUMBER)),
                Arguments.of("mandatory-standards", list(1, null), fault("mandatory-standards[1]", FaultCode.MISSING)),
                Arguments.of(
                        "entry.leave-out",
                        list("age"),
                        allowed("entry.leave-out[0]", FaultCode.UNKNOWN_VALUE, criteria)),
                Arguments.of(
                        "mentor.forbid", list("others"), allowed("mentor.forbid[0]", FaultCode.UNKNOWN_VALUE, "self")),
                Arguments.of(
                        "viva.modes",
                        list("by-post"),
                        allowed("viva.modes[0]", FaultCode.UNKNOWN_VALUE, "in-person, remote")),
                Arguments.of("viva.panel", list("chair", ""), fault("viva.panel[1]", FaultCode.BLANK)),
                Arguments.of("workbook.scale", list("a", 2), fault("workbook.scale[1]", FaultCode.NOT_A_TEXT)),
                Arguments.of(
                        "calendar.milestones", map(" ", "2021-01-01"), fault("calendar.milestones. ", FaultCode.BLANK)),
                Arguments.of(
                        "workbook.scale",
                        Trees.times(201, "a"),
                        new FieldFault("workbook.scale", FaultCode.TOO_MANY, LinkedHashMap.of("max", "200"))));
    }

    @ParameterizedTest
    @MethodSource("elements")
    void aWrongElementIsToldAtItsIndex(String path, Object value, FieldFault fault) {
        assertThat(faults(with(path, value))).containsExactly(fault);
    }

    @Test
    void aCriterionThatDoesNotExistIsToldWithTheSetThatThereIs() {
        assertThat(faults(with("review.criteria", list("authenticity", "sufficiency", "currency"))))
                .contains(allowed(
                        "review.criteria[2]", FaultCode.UNKNOWN_VALUE, "authenticity, sufficiency, reliability"));
    }

    @Test
    void everythingIsToldAtOnceInOrder() {
        Object tree = map(
                "cohort", " ",
                "version", 0,
                "calender", map(),
                "calendar", map("starts", "x", "zone", "y", "ends", "z"),
                "viva", map("attempts", "one", "modes", list("remote", "x")),
                "workbook", map("limits", map("a", 1)));
        assertThat(faults(tree).map(FieldFault::path))
                .containsExactly(
                        "calendar.ends",
                        "calendar.starts",
                        "calendar.submission",
                        "calendar.zone",
                        "calender",
                        "cohort",
                        "version",
                        "viva.attempts",
                        "viva.modes[1]",
                        "workbook.limits.a");
    }

    @Test
    void whatIsRequiredIsMissing() {
        assertThat(faults(map()))
                .containsExactly(fault("calendar", FaultCode.MISSING), fault("cohort", FaultCode.MISSING));
        assertThat(faults(map("cohort", "5", "calendar", map())))
                .containsExactly(
                        fault("calendar.starts", FaultCode.MISSING), fault("calendar.submission", FaultCode.MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "x", ""})
    void anythingButAMapIsNoDefinition(String text) {
        assertThat(faults(text)).containsExactly(fault("", FaultCode.NOT_A_MAP));
        assertThat(Cohorts.READER.read(null).getLeft()).containsExactly(fault("", FaultCode.NOT_A_MAP));
        assertThat(faults(list(map()))).containsExactly(fault("", FaultCode.NOT_A_MAP));
    }

    @Test
    void oddTreesAreAnsweredAtEveryPosition() {
        Object deep = "x";
        for (int i = 0; i < 100_000; i++) {
            deep = map("viva", deep);
        }
        java.util.List<Object> odd = list(
                null,
                "",
                " ",
                "none",
                "\ud800",
                7,
                -1,
                2.5,
                Double.NaN,
                new BigDecimal("1e1000000000"),
                true,
                list(),
                list((Object) null),
                list(list()),
                map(),
                map("x", 1),
                map(7, 7),
                map(null, null),
                deep,
                Trees.times(201, 1),
                Trees.named(201, 1),
                new TreeMap<>(java.util.Map.of(7, "x")),
                Collections.singletonMap(null, null),
                new Object());
        int answered = 0;
        for (Object tree : list(
                Cohorts.COHORT_3,
                Cohorts.COHORT_2022,
                with("workbook.limits", map("project/account", map("minimum", 1))))) {
            for (java.util.List<Object> position : Trees.positions(tree)) {
                for (Object value : odd) {
                    assertThat(Cohorts.READER.read(Trees.with(tree, position, value)))
                            .isNotNull();
                    answered++;
                }
            }
        }
        assertThat(answered).isGreaterThan(1_000);
    }
}
