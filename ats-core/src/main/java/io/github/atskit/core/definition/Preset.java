package io.github.atskit.core.definition;

import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.github.atskit.standards.StandardsCatalogue;
import io.github.atskit.standards.StandardsEdition;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The editions of the programme that a cohort's definition can start from. They differ in entry criteria and template only; the
 * edition of the standards follows from the start date.
 */
public enum Preset implements Coded {
    /** The launch edition: QTLS or QTS required, a reflective diary in place of the project. */
    ATS_2018("ats-2018"),
    /** The seed edition: five sections, the status chooses the route. */
    ATS_2020("ats-2020"),
    /** Six sections, English and maths asked of those without QTLS or QTS. */
    ATS_2021("ats-2021");

    private static final LocalDate NEW_STANDARDS = LocalDate.of(2022, 10, 1);
    private static final int YEARS_WITH_STATUS = 4;
    private static final int YEARS_WITHOUT = 5;
    private static final BigDecimal LEVEL = BigDecimal.valueOf(5);
    private static final BigDecimal WEEKLY_HOURS = BigDecimal.valueOf(8);
    private static final ModerationRules SAMPLE = new ModerationRules(100, 20, 1);

    private final String code;

    Preset(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds a preset by its external name.
     *
     * @param code such as {@code ats-2020}
     * @return the preset, or none
     */
    public static Option<Preset> of(String code) {
        return Coded.find(values(), code);
    }

    /**
     * A definition with every value of this preset; the cohort's name is left to be set.
     *
     * @param catalogue where the edition of the standards is taken from
     * @param calendar the cohort's dates
     * @return a builder in which anything may be set otherwise
     */
    public ProgrammeDefinition.Builder definition(StandardsCatalogue catalogue, CohortCalendar calendar) {
        return ProgrammeDefinition.builder()
                .preset(this)
                .standards(edition(catalogue, calendar.starts()))
                .specialistStandards(new SpecialistRule(1, Option.none()))
                .evidencePerStandard(1)
                .calendar(calendar)
                .entry(entry())
                .mentor(new MentorRules(true, true))
                .review(ReviewRules.ONE_REVIEWER)
                .moderation(SAMPLE)
                .modifications(new SecondChances(Option.none(), Option.none()))
                .viva(viva())
                .workbook(workbook());
    }

    /**
     * The edition of the standards that a cohort uses unless its definition says otherwise: 2022 for cohorts that start in October
     * 2022 or later, 2014 before.
     *
     * @param catalogue the editions
     * @param starts the first day of the programme
     * @return the edition
     */
    public static StandardsEdition edition(StandardsCatalogue catalogue, LocalDate starts) {
        String id = starts.isBefore(NEW_STANDARDS) ? "2014" : "2022";
        return catalogue
                .edition(id)
                .getOrElseThrow(() -> new IllegalArgumentException("the catalogue has no edition " + id));
    }

    /** {@return the entry rules of this preset} */
    public EntryRules entry() {
        List<EntryCriterion> criteria = List.of(EntryCriterion.values());
        criteria = this == ATS_2018 ? criteria : criteria.remove(EntryCriterion.PROFESSIONAL_STATUS);
        criteria = this == ATS_2021 ? criteria : criteria.remove(EntryCriterion.ENGLISH_AND_MATHS);
        // In 2018 everybody needs the status, so there is one figure.
        int without = this == ATS_2018 ? YEARS_WITH_STATUS : YEARS_WITHOUT;
        return new EntryRules(criteria, true, List.empty(), YEARS_WITH_STATUS, without, LEVEL, WEEKLY_HOURS);
    }

    private static VivaRules viva() {
        List<String> panel = List.of(Role.LEAD_MODERATOR.code(), Role.PROGRAMME_HEAD.code());
        return new VivaRules(List.of(VivaMode.IN_PERSON, VivaMode.REMOTE), panel, 1, 0);
    }

    /** {@return the workbook of this preset} */
    public WorkbookRules workbook() {
        List<String> scale = List.of("early-career", "experienced", "advanced");
        return new WorkbookRules(template(), scale, LinkedHashMap.empty());
    }

    private WorkbookTemplate template() {
        return switch (this) {
            case ATS_2018 -> WorkbookTemplate.ats2018();
            case ATS_2020 -> WorkbookTemplate.ats2020();
            case ATS_2021 -> WorkbookTemplate.ats2021();
        };
    }
}
