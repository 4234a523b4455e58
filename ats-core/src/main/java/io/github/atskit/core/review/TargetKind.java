package io.github.atskit.core.review;

import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.Workbook;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.control.Option;

/** What a request for modification can point at. */
public enum TargetKind implements Coded {
    /** A section of the workbook. */
    SECTION("section"),
    /** A part of a section. */
    PART("part"),
    /** A standard, by its number. */
    STANDARD("standard"),
    /** An evidence item, by its id. */
    EVIDENCE("evidence");

    private final String code;

    TargetKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds what a target points at: a section, a part, a standard or an evidence item, the first of these that fits (ATS-054).
     *
     * @param target such as {@code project}, {@code project/account}, {@code 8} or {@code ev-03}
     * @param workbook the workbook that is judged
     * @param edition the standards of the cohort's edition, bit n for standard n
     * @return what it points at, or none where it points at nothing
     */
    public static Option<TargetKind> of(String target, Workbook workbook, long edition) {
        WorkbookTemplate template = workbook.template();
        int slash = target.indexOf('/');
        if (slash >= 0) {
            return template.section(target.substring(0, slash))
                    .flatMap(section -> section.part(target.substring(slash + 1)))
                    .map(part -> PART);
        }
        if (template.section(target).isDefined()) {
            return Option.some(SECTION);
        }
        if (isStandard(target, edition)) {
            return Option.some(STANDARD);
        }
        return workbook.sectionHolding(target).map(section -> EVIDENCE);
    }

    private static boolean isStandard(String target, long edition) {
        for (int number : StandardNumbers.numbersOf(edition)) {
            if (Integer.toString(number).equals(target)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<TargetKind> of(String code) {
        return Coded.find(values(), code);
    }
}
