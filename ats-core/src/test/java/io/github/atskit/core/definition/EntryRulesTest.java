package io.github.atskit.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntryRulesTest {
    private static final LocalDate STARTS = LocalDate.of(2020, 1, 6);
    private static final EntryFacts NOTHING_KNOWN = facts(null, null, null, null, null, null, null, null, null);
    private static final EntryFacts JUST_ENOUGH_WITHOUT_STATUS =
            facts(true, "2020-01-06", false, "5", "2015-01-06", "8", true, "2", "2");
    private static final EntryFacts JUST_ENOUGH_WITH_STATUS =
            facts(true, "2020-01-06", true, "5", "2016-01-06", "8.00", true, null, null);

    private static EntryFacts facts(
            @Nullable Boolean member,
            @Nullable String suitability,
            @Nullable Boolean status,
            @Nullable String level,
            @Nullable String qualified,
            @Nullable String hours,
            @Nullable Boolean post14,
            @Nullable String english,
            @Nullable String maths) {
        return new EntryFacts(
                Option.of(member),
                Option.of(suitability).map(LocalDate::parse),
                Option.of(status),
                Option.of(level).map(BigDecimal::new),
                Option.of(qualified).map(LocalDate::parse),
                Option.of(hours).map(BigDecimal::new),
                Option.of(post14),
                Option.of(english).map(BigDecimal::new),
                Option.of(maths).map(BigDecimal::new));
    }

    /** Each finding on a line: criterion, met or not, what is asked for, what was shown. */
    private static String judged(EntryRules rules, EntryFacts facts) {
        return rules.judge(facts, STARTS)
                .map(finding -> finding.criterion().code()
                        + (finding.met() ? " met " : " not-met ")
                        + finding.required()
                        + finding.shown().map(shown -> " / " + shown).getOrElse("")
                        + "\n")
                .mkString();
    }

    @Test
    void in2018EverybodyNeedsTheStatus() {
        assertThat(judged(Preset.ATS_2018.entry(), JUST_ENOUGH_WITH_STATUS)).isEqualTo("""
                        membership met true / true
                        suitability met 2020-01-06 / 2020-01-06
                        professional-status met true / true
                        qualification-level met 5 / 5
                        qualification-years met 4 / 4
                        teaching-hours met 8 / 8.00
                        setting met true / true
                        """);
        assertThat(judged(Preset.ATS_2018.entry(), JUST_ENOUGH_WITHOUT_STATUS))
                .contains("professional-status not-met true / false\n", "qualification-years met 4 / 5\n");
        assertThat(judged(Preset.ATS_2018.entry(), facts(true, null, null, null, "2016-01-06", null, null, null, null)))
                .contains("professional-status not-met true\n", "qualification-years met 4 / 4\n");
    }

    @Test
    void in2020TheStatusChoosesTheRoute() {
        assertThat(judged(Preset.ATS_2020.entry(), JUST_ENOUGH_WITH_STATUS)).isEqualTo("""
                        membership met true / true
                        suitability met 2020-01-06 / 2020-01-06
                        qualification-level met 5 / 5
                        qualification-years met 4 / 4
                        teaching-hours met 8 / 8.00
                        setting met true / true
                        """);
        assertThat(judged(Preset.ATS_2020.entry(), JUST_ENOUGH_WITHOUT_STATUS)).isEqualTo("""
                        membership met true / true
                        suitability met 2020-01-06 / 2020-01-06
                        qualification-level met 5 / 5
                        qualification-years met 5 / 5
                        teaching-hours met 8 / 8
                        setting met true / true
                        """);
    }

    @Test
    void in2021EnglishAndMathsAreAskedOfThoseWithoutStatus() {
        assertThat(judged(Preset.ATS_2021.entry(), JUST_ENOUGH_WITHOUT_STATUS))
                .isEqualTo(judged(Preset.ATS_2020.entry(), JUST_ENOUGH_WITHOUT_STATUS)
                        + "english-and-maths met 2 and 2 / 2 and 2\n");
        assertThat(judged(Preset.ATS_2021.entry(), JUST_ENOUGH_WITH_STATUS))
                .endsWith("english-and-maths met 2 and 2\n");
    }

    static Stream<Arguments> englishAndMaths() {
        return Stream.of(
                Arguments.of(null, null, false, "not-met 2 and 2"),
                Arguments.of(null, null, null, "not-met 2 and 2"),
                Arguments.of("2", null, false, "not-met 2 and 2 / 2 and none"),
                Arguments.of(null, "2", false, "not-met 2 and 2 / none and 2"),
                Arguments.of("1.99", "2", false, "not-met 2 and 2 / 1.99 and 2"),
                Arguments.of("2", "1", false, "not-met 2 and 2 / 2 and 1"),
                Arguments.of("3", "2.0", null, "met 2 and 2 / 3 and 2.0"),
                Arguments.of("1", "1", true, "met 2 and 2 / 1 and 1"));
    }

    @ParameterizedTest
    @MethodSource("englishAndMaths")
    void bothEnglishAndMathsAreNeeded(String english, String maths, Boolean status, String judged) {
        EntryFacts facts = facts(null, null, status, null, null, null, null, english, maths);
        assertThat(judged(Preset.ATS_2021.entry(), facts)).endsWith("english-and-maths " + judged + "\n");
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void aFactThatIsAbsentLeavesItsCriterionUnmet(Preset preset) {
        EntryRules rules = preset.entry();
        List<EntryFinding> findings = rules.judge(NOTHING_KNOWN, STARTS);
        assertThat(findings.map(EntryFinding::criterion)).isEqualTo(rules.criteria());
        for (EntryFinding finding : findings) {
            assertThat(finding.met()).as("%s", finding).isFalse();
            assertThat(finding.shown()).as("%s", finding).isEmpty();
        }
        assertThat(judged(rules, facts(false, null, null, null, null, null, false, null, null)))
                .contains("membership not-met true / false\n", "setting not-met true / false\n");
    }

    @ParameterizedTest
    @CsvSource({"2020-01-05, met", "2020-01-06, met", "2020-01-07, not-met", "2019-01-01, met", "2021-01-01, not-met"})
    void suitabilityIsDeclaredByTheStart(String declared, String judged) {
        assertThat(judged(Preset.ATS_2020.entry(), facts(null, declared, null, null, null, null, null, null, null)))
                .contains("suitability " + judged + " 2020-01-06 / " + declared + "\n");
    }

    @ParameterizedTest
    @CsvSource({"4.99, 7.99, not-met", "5, 8, met", "5.00, 8.0, met", "5.01, 8.01, met", "0, 0, not-met"})
    void levelAndHoursAreMetExactly(String level, String hours, String judged) {
        String all = judged(Preset.ATS_2020.entry(), facts(null, null, null, level, null, hours, null, null, null));
        assertThat(all)
                .contains("qualification-level " + judged + " 5 / " + level + "\n")
                .contains("teaching-hours " + judged + " 8 / " + hours + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        // qualified, starts, years asked for, full years, met
        "2016-01-06, 2020-01-06, 4, 4, true",
        "2016-01-07, 2020-01-06, 4, 3, false",
        "2016-01-05, 2020-01-06, 4, 4, true",
        "2015-01-06, 2020-01-06, 4, 5, true",
        "2020-01-06, 2020-01-06, 0, 0, true",
        "2016-02-29, 2020-02-28, 4, 3, false",
        "2016-02-29, 2020-02-29, 4, 4, true",
        "2016-02-29, 2021-02-27, 5, 4, false",
        "2016-02-29, 2021-02-28, 5, 5, true",
        "2016-02-29, 2021-03-01, 5, 5, true",
        "2016-02-28, 2020-02-28, 4, 4, true",
        "2016-03-01, 2020-02-29, 4, 3, false",
        "2019-12-31, 2020-01-06, 1, 0, false",
        "2020-01-07, 2020-01-06, 0, 0, false",
        "2030-01-06, 2020-01-06, 0, -10, false",
        "2016-01-06, 2020-01-06, 2000000000, 4, false"
    })
    void yearsAreFullYearsWithTheAnniversaryIncluded(
            String qualified, LocalDate starts, int asked, int full, boolean met) {
        for (boolean status : new boolean[] {true, false}) {
            int with = status ? asked : asked + 50;
            int without = status ? asked + 50 : asked;
            EntryRules rules = rules(List.of(EntryCriterion.QUALIFICATION_YEARS), List.empty(), with, without);
            EntryFacts facts = facts(null, null, status, null, qualified, null, null, null, null);
            assertThat(rules.judge(facts, starts))
                    .containsExactly(new EntryFinding(
                            EntryCriterion.QUALIFICATION_YEARS,
                            met,
                            String.valueOf(asked),
                            Option.some(String.valueOf(full))));
        }
    }

    private static EntryRules rules(
            List<EntryCriterion> criteria, List<EntryCriterion> leaveOut, int with, int without) {
        return new EntryRules(criteria, true, leaveOut, with, without, new BigDecimal("5"), new BigDecimal("8"));
    }

    @Test
    void whatIsLeftOutIsNotAskedFor() {
        EntryRules rules = rules(
                Preset.ATS_2020.entry().criteria(),
                List.of(EntryCriterion.SETTING, EntryCriterion.PROFESSIONAL_STATUS, EntryCriterion.MEMBERSHIP),
                4,
                5);
        assertThat(rules.asked())
                .containsExactly(
                        EntryCriterion.SUITABILITY,
                        EntryCriterion.QUALIFICATION_LEVEL,
                        EntryCriterion.QUALIFICATION_YEARS,
                        EntryCriterion.TEACHING_HOURS);
        assertThat(rules.judge(NOTHING_KNOWN, STARTS).map(EntryFinding::criterion))
                .isEqualTo(rules.asked());
    }

    @Test
    void figuresOfTheRulesCountNotThoseOfAPreset() {
        EntryRules rules = new EntryRules(
                List.of(EntryCriterion.QUALIFICATION_LEVEL, EntryCriterion.TEACHING_HOURS),
                false,
                List.empty(),
                4,
                5,
                new BigDecimal("6"),
                new BigDecimal("3.5"));
        assertThat(judged(rules, facts(null, null, null, "5", null, "3.5", null, null, null)))
                .isEqualTo("qualification-level not-met 6 / 5\nteaching-hours met 3.5 / 3.5\n");
    }

    @Test
    void anAbsentStatusMeansNo() {
        assertThat(NOTHING_KNOWN.hasStatus()).isFalse();
        assertThat(JUST_ENOUGH_WITHOUT_STATUS.hasStatus()).isFalse();
        assertThat(JUST_ENOUGH_WITH_STATUS.hasStatus()).isTrue();
    }
}
