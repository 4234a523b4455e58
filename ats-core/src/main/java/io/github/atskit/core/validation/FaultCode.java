package io.github.atskit.core.validation;

import io.github.atskit.core.vocabulary.Coded;

/** What can be wrong with the shape of an input; a closed set. */
public enum FaultCode implements Coded {
    /** A required name is absent. */
    MISSING("missing"),
    /** A text has nothing but white space. */
    BLANK("blank"),
    /** A text has more code points than {@code max}. */
    TOO_LONG("too-long"),
    /** A list or map has more entries than {@code max}. */
    TOO_MANY("too-many"),
    /** A number is not from {@code min} to {@code max}, or has more than two decimals. */
    OUT_OF_RANGE("out-of-range"),
    /** A text was asked for. */
    NOT_A_TEXT("not-a-text"),
    /** A number was asked for. */
    NOT_A_NUMBER("not-a-number"),
    /** A boolean was asked for. */
    NOT_A_BOOLEAN("not-a-boolean"),
    /** A list was asked for. */
    NOT_A_LIST("not-a-list"),
    /** A map was asked for. */
    NOT_A_MAP("not-a-map"),
    /** A date {@code yyyy-mm-dd} was asked for. */
    NOT_A_DATE("not-a-date"),
    /** A date-time of RFC 3339 with an offset was asked for. */
    NOT_AN_INSTANT("not-an-instant"),
    /** An id was asked for. */
    NOT_AN_ID("not-an-id"),
    /** 64 lower-case hexadecimal digits were asked for. */
    NOT_A_DIGEST("not-a-digest"),
    /** An absolute URI was asked for. */
    NOT_A_URI("not-a-uri"),
    /** The value is none of {@code allowed}. */
    UNKNOWN_VALUE("unknown-value"),
    /** The name is none of {@code allowed}. */
    UNKNOWN_NAME("unknown-name"),
    /** A control character or half a surrogate pair. */
    BAD_CHARACTERS("bad-characters");

    private final String code;

    FaultCode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
