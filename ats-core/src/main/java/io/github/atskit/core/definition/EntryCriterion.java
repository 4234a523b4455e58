package io.github.atskit.core.definition;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** The entry criteria; which of them an edition asks for is the preset's business. */
public enum EntryCriterion implements Coded {
    /** Member of the professional body. */
    MEMBERSHIP("membership"),
    /** Suitability declared, not after the start. */
    SUITABILITY("suitability"),
    /** Holds QTLS or QTS. */
    PROFESSIONAL_STATUS("professional-status"),
    /** A teaching qualification of the level asked for. */
    QUALIFICATION_LEVEL("qualification-level"),
    /** Held for the years asked for, up to the start, anniversary included. */
    QUALIFICATION_YEARS("qualification-years"),
    /** Teaches the hours asked for in an average week. */
    TEACHING_HOURS("teaching-hours"),
    /** Teaches post-14. */
    SETTING("setting"),
    /** Level 2 in English and in maths, where there is no QTLS or QTS. */
    ENGLISH_AND_MATHS("english-and-maths");

    private final String code;

    EntryCriterion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<EntryCriterion> of(String code) {
        return Coded.find(values(), code);
    }
}
