package io.github.atskit.core.definition;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * Which entry criteria a cohort asks for, and their figures (ATS-010).
 *
 * @param criteria the criteria of the edition, in order
 * @param enforce whether an unmet criterion keeps an applicant out
 * @param leaveOut criteria of the edition that this cohort does not ask for
 * @param yearsWithStatus full years of qualification asked of those with QTLS or QTS
 * @param yearsWithout full years of qualification asked of the others
 * @param level level of qualification asked for
 * @param weeklyHours hours in an average week asked for
 */
public record EntryRules(
        List<EntryCriterion> criteria,
        boolean enforce,
        List<EntryCriterion> leaveOut,
        int yearsWithStatus,
        int yearsWithout,
        BigDecimal level,
        BigDecimal weeklyHours) {
    private static final BigDecimal ENGLISH_AND_MATHS = BigDecimal.valueOf(2);

    /** Refuses null. */
    public EntryRules {
        Objects.requireNonNull(criteria, "criteria");
        Objects.requireNonNull(leaveOut, "leaveOut");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(weeklyHours, "weeklyHours");
    }

    /** {@return the criteria that are asked for, in order} */
    public List<EntryCriterion> asked() {
        return leaveOut.isEmpty() ? criteria : criteria.reject(leaveOut::contains);
    }

    /**
     * Judges an applicant, criterion by criterion, whether or not the criteria are enforced.
     *
     * @param facts what is known of the applicant
     * @param starts the first day of the programme
     * @return a finding for each criterion that is asked for, in order
     */
    public List<EntryFinding> judge(EntryFacts facts, LocalDate starts) {
        return asked().map(criterion -> judge(criterion, facts, starts));
    }

    private EntryFinding judge(EntryCriterion criterion, EntryFacts facts, LocalDate starts) {
        return switch (criterion) {
            case MEMBERSHIP -> yes(criterion, facts.setMember());
            case SUITABILITY -> suitability(facts.suitabilityDeclaredOn(), starts);
            case PROFESSIONAL_STATUS -> yes(criterion, facts.qtlsOrQts());
            case QUALIFICATION_LEVEL -> atLeast(criterion, level, facts.qualificationLevel());
            case QUALIFICATION_YEARS -> years(facts, starts);
            case TEACHING_HOURS -> atLeast(criterion, weeklyHours, facts.weeklyHours());
            case SETTING -> yes(criterion, facts.post14());
            case ENGLISH_AND_MATHS -> englishAndMaths(facts);
        };
    }

    private static EntryFinding yes(EntryCriterion criterion, Option<Boolean> fact) {
        return new EntryFinding(criterion, fact.getOrElse(false), "true", fact.map(String::valueOf));
    }

    private static EntryFinding suitability(Option<LocalDate> declared, LocalDate starts) {
        boolean met = declared.isDefined() && !declared.get().isAfter(starts);
        return new EntryFinding(EntryCriterion.SUITABILITY, met, starts.toString(), declared.map(LocalDate::toString));
    }

    private static EntryFinding atLeast(EntryCriterion criterion, BigDecimal required, Option<BigDecimal> fact) {
        boolean met = fact.isDefined() && fact.get().compareTo(required) >= 0;
        return new EntryFinding(criterion, met, required.toPlainString(), fact.map(BigDecimal::toPlainString));
    }

    /** 29 February plus n years is 28 February where there is no 29th, which is what the calendar of Java does. */
    private EntryFinding years(EntryFacts facts, LocalDate starts) {
        int required = facts.hasStatus() ? yearsWithStatus : yearsWithout;
        Option<LocalDate> on = facts.qualifiedOn();
        Option<Integer> held = on.map(day -> fullYears(day, starts));
        boolean met = on.isDefined() && !on.get().isAfter(starts) && held.get() >= required;
        Option<String> shown = held.map(years -> Integer.toString(years));
        return new EntryFinding(EntryCriterion.QUALIFICATION_YEARS, met, Integer.toString(required), shown);
    }

    private static int fullYears(LocalDate from, LocalDate to) {
        int years = Period.between(from, to).getYears();
        return from.plusYears(years + 1L).isAfter(to) ? years : years + 1;
    }

    private static EntryFinding englishAndMaths(EntryFacts facts) {
        boolean both = atLeastTwo(facts.englishLevel()) && atLeastTwo(facts.mathsLevel());
        Option<String> shown =
                facts.englishLevel().isEmpty() && facts.mathsLevel().isEmpty()
                        ? Option.none()
                        : Option.some(levelText(facts.englishLevel()) + " and " + levelText(facts.mathsLevel()));
        return new EntryFinding(
                EntryCriterion.ENGLISH_AND_MATHS,
                facts.hasStatus() || both,
                ENGLISH_AND_MATHS + " and " + ENGLISH_AND_MATHS,
                shown);
    }

    private static boolean atLeastTwo(Option<BigDecimal> level) {
        return level.isDefined() && level.get().compareTo(ENGLISH_AND_MATHS) >= 0;
    }

    private static String levelText(Option<BigDecimal> level) {
        return level.map(BigDecimal::toPlainString).getOrElse("none");
    }
}
