package io.github.atskit.core.definition;

import io.github.atskit.core.validation.NumberOf;
import io.github.atskit.core.validation.NumberShape;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is known of an applicant. A fact that is absent leaves its criterion unmet.
 *
 * @param setMember member of the professional body
 * @param suitabilityDeclaredOn the day of the declaration of suitability
 * @param qtlsOrQts holds QTLS or QTS; absent means no
 * @param qualificationLevel level of the teaching qualification, 0 to 8
 * @param qualifiedOn the day of its award
 * @param weeklyHours hours taught in an average week, 0 to 168
 * @param post14 teaches post-14
 * @param englishLevel level of English, 0 to 8
 * @param mathsLevel level of maths, 0 to 8
 */
public record EntryFacts(
        Option<@NotNull Boolean> setMember,
        Option<@NotNull LocalDate> suitabilityDeclaredOn,
        Option<@NotNull Boolean> qtlsOrQts,
        Option<@NotNull @NumberOf(NumberShape.LEVEL) BigDecimal> qualificationLevel,
        Option<@NotNull LocalDate> qualifiedOn,
        Option<@NotNull @NumberOf(NumberShape.WEEKLY_HOURS) BigDecimal> weeklyHours,
        Option<@NotNull Boolean> post14,
        Option<@NotNull @NumberOf(NumberShape.LEVEL) BigDecimal> englishLevel,
        Option<@NotNull @NumberOf(NumberShape.LEVEL) BigDecimal> mathsLevel) {

    /**
     * Refuses null.
     *
     * @param setMember member of the professional body
     * @param suitabilityDeclaredOn the day of the declaration of suitability
     * @param qtlsOrQts holds QTLS or QTS; absent means no
     * @param qualificationLevel level of the teaching qualification, 0 to 8
     * @param qualifiedOn the day of its award
     * @param weeklyHours hours taught in an average week, 0 to 168
     * @param post14 teaches post-14
     * @param englishLevel level of English, 0 to 8
     * @param mathsLevel level of maths, 0 to 8
     */
    public EntryFacts {
        Objects.requireNonNull(setMember, "setMember");
        Objects.requireNonNull(suitabilityDeclaredOn, "suitabilityDeclaredOn");
        Objects.requireNonNull(qtlsOrQts, "qtlsOrQts");
        Objects.requireNonNull(qualificationLevel, "qualificationLevel");
        Objects.requireNonNull(qualifiedOn, "qualifiedOn");
        Objects.requireNonNull(weeklyHours, "weeklyHours");
        Objects.requireNonNull(post14, "post14");
        Objects.requireNonNull(englishLevel, "englishLevel");
        Objects.requireNonNull(mathsLevel, "mathsLevel");
    }

    /** {@return whether QTLS or QTS is held, which chooses the route} */
    public boolean hasStatus() {
        return qtlsOrQts.getOrElse(false);
    }
}
