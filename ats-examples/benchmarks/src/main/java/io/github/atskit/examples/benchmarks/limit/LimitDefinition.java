package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.definition.ModerationRules;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.PartKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What varies by cohort, resolved. Standards are bits; a maximum that is not set is {@link Integer#MAX_VALUE}. */
public record LimitDefinition(
        String cohort,
        int version,
        String editionId,
        long edition,
        long mandatory,
        int fewestSpecialists,
        int mostSpecialists,
        int evidencePerStandard,
        ZoneId zone,
        LocalTime time,
        Instant submission,
        @Nullable Instant resubmission,
        Entry entry,
        boolean statementBeforeSubmission,
        boolean selfForbidden,
        int calibrationDays,
        ModerationRules moderation,
        int rounds,
        int windowDays,
        VivaMode[] modes,
        Role[] panel,
        int attempts,
        int resitGapDays,
        String[] scale,
        boolean anyLimits,
        Template template,
        LimitWorkbook emptyWorkbook) {

    /** Entry criteria; those asked for, as bits by ordinal of the core's enum. */
    public record Entry(
            boolean enforce,
            int asked,
            LocalDate starts,
            int yearsWithStatus,
            int yearsWithout,
            BigDecimal level,
            BigDecimal weeklyHours) {}

    /** What is known of an applicant. */
    public record Facts(
            boolean setMember,
            @Nullable LocalDate suitabilityDeclaredOn,
            boolean status,
            @Nullable BigDecimal level,
            @Nullable LocalDate qualifiedOn,
            @Nullable BigDecimal weeklyHours,
            boolean post14,
            boolean englishAndMaths) {}

    /** The template of workbooks; required parts are bits by index. */
    public record Template(SectionTemplate[] sections, long required) {

        /** {@return a workbook with nothing in it} */
        public LimitWorkbook emptyWorkbook() {
            return LimitWorkbook.empty(this);
        }

        /** {@return the section of this name, or null} */
        public @Nullable SectionTemplate section(String name) {
            for (SectionTemplate section : sections) {
                if (section.name().equals(name)) {
                    return section;
                }
            }
            return null;
        }
    }

    /** One section of the template. */
    public record SectionTemplate(String name, int index, int firstPart, PartTemplate[] parts) {

        /** {@return the part of this name, or null} */
        public @Nullable PartTemplate part(String name) {
            for (PartTemplate part : parts) {
                if (part.name().equals(name)) {
                    return part;
                }
            }
            return null;
        }
    }

    /** One part of the template; index counts within its section. */
    public record PartTemplate(String name, int index, PartKind kind, String[] options, int fewest, int most) {}
}
