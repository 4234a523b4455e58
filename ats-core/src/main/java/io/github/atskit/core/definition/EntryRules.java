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

    /**
     * Refuses null.
     *
     * @param criteria the criteria of the edition, in order
     * @param enforce whether an unmet criterion keeps an applicant out
     * @param leaveOut criteria of the edition that this cohort does not ask for
     * @param yearsWithStatus full years of qualification asked of those with QTLS or QTS
     * @param yearsWithout full years of qualification asked of the others
     * @param level level of qualification asked for
     * @param weeklyHours hours in an average week asked for
     */
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
        return asked().map(criterion -> finding(criterion, facts, starts));
    }

    /**
     * The criteria that an applicant does not meet, without the figures.
     *
     * @param facts what is known of the applicant
     * @param starts the first day of the programme
     * @return the criteria, in order; empty where all are met
     */
    public List<EntryCriterion> unmet(EntryFacts facts, LocalDate starts) {
        List<EntryCriterion> unmet = List.empty();
        for (List<EntryCriterion> rest = asked(); !rest.isEmpty(); rest = rest.tail()) {
            unmet = met(rest.head(), facts, starts) ? unmet : unmet.append(rest.head());
        }
        return unmet;
    }

    private boolean met(EntryCriterion criterion, EntryFacts facts, LocalDate starts) {
        return switch (criterion) {
            case MEMBERSHIP -> facts.setMember().getOrElse(false);
            case SUITABILITY -> isNotAfter(facts.suitabilityDeclaredOn(), starts);
            case PROFESSIONAL_STATUS -> facts.hasStatus();
            case QUALIFICATION_LEVEL -> atLeast(level, facts.qualificationLevel());
            case QUALIFICATION_YEARS -> heldFor(years(facts), facts.qualifiedOn(), starts);
            case TEACHING_HOURS -> atLeast(weeklyHours, facts.weeklyHours());
            case SETTING -> facts.post14().getOrElse(false);
            case ENGLISH_AND_MATHS ->
                facts.hasStatus()
                        || atLeast(ENGLISH_AND_MATHS, facts.englishLevel())
                                && atLeast(ENGLISH_AND_MATHS, facts.mathsLevel());
        };
    }

    private static boolean isNotAfter(Option<LocalDate> day, LocalDate starts) {
        return day.isDefined() && !day.get().isAfter(starts);
    }

    private static boolean atLeast(BigDecimal required, Option<BigDecimal> fact) {
        return fact.isDefined() && fact.get().compareTo(required) >= 0;
    }

    private int years(EntryFacts facts) {
        return facts.hasStatus() ? yearsWithStatus : yearsWithout;
    }

    /** 29 February plus n years is 28 February where there is no 29th, which is what the calendar of Java does. */
    private static boolean heldFor(int years, Option<LocalDate> qualifiedOn, LocalDate starts) {
        return isNotAfter(qualifiedOn, starts) && fullYears(qualifiedOn.get(), starts) >= years;
    }

    private EntryFinding finding(EntryCriterion criterion, EntryFacts facts, LocalDate starts) {
        return new EntryFinding(
                criterion,
                met(criterion, facts, starts),
                required(criterion, facts, starts),
                shown(criterion, facts, starts));
    }

    private String required(EntryCriterion criterion, EntryFacts facts, LocalDate starts) {
        return switch (criterion) {
            case MEMBERSHIP, PROFESSIONAL_STATUS, SETTING -> "true";
            case SUITABILITY -> starts.toString();
            case QUALIFICATION_LEVEL -> level.toPlainString();
            case QUALIFICATION_YEARS -> Integer.toString(years(facts));
            case TEACHING_HOURS -> weeklyHours.toPlainString();
            case ENGLISH_AND_MATHS -> ENGLISH_AND_MATHS + " and " + ENGLISH_AND_MATHS;
        };
    }

    private static Option<String> shown(EntryCriterion criterion, EntryFacts facts, LocalDate starts) {
        return switch (criterion) {
            case MEMBERSHIP -> facts.setMember().map(String::valueOf);
            case SUITABILITY -> facts.suitabilityDeclaredOn().map(LocalDate::toString);
            case PROFESSIONAL_STATUS -> facts.qtlsOrQts().map(String::valueOf);
            case QUALIFICATION_LEVEL -> facts.qualificationLevel().map(BigDecimal::toPlainString);
            case QUALIFICATION_YEARS -> facts.qualifiedOn().map(day -> Integer.toString(fullYears(day, starts)));
            case TEACHING_HOURS -> facts.weeklyHours().map(BigDecimal::toPlainString);
            case SETTING -> facts.post14().map(String::valueOf);
            case ENGLISH_AND_MATHS -> englishAndMaths(facts);
        };
    }

    private static int fullYears(LocalDate from, LocalDate to) {
        int years = Period.between(from, to).getYears();
        return from.plusYears(years + 1L).isAfter(to) ? years : years + 1;
    }

    private static Option<String> englishAndMaths(EntryFacts facts) {
        return facts.englishLevel().isEmpty() && facts.mathsLevel().isEmpty()
                ? Option.none()
                : Option.some(levelText(facts.englishLevel()) + " and " + levelText(facts.mathsLevel()));
    }

    private static String levelText(Option<BigDecimal> level) {
        return level.map(BigDecimal::toPlainString).getOrElse("none");
    }
}
