package io.github.atskit.core.workbook;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What an evidence item is. */
public enum EvidenceType implements Coded {
    /** A written document. */
    DOCUMENT("document"),
    /** A picture. */
    IMAGE("image"),
    /** A sound recording. */
    AUDIO("audio"),
    /** A film. */
    VIDEO("video"),
    /** A page elsewhere. */
    LINK("link"),
    /** What somebody else says. */
    TESTIMONY("testimony"),
    /** A certificate. */
    CERTIFICATE("certificate"),
    /** A record of professional development. */
    CPD_RECORD("cpd-record"),
    /** Notes of an observed session. */
    OBSERVATION("observation");

    private final String code;

    EvidenceType(String code) {
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
    public static Option<EvidenceType> of(String code) {
        return Coded.find(values(), code);
    }
}
