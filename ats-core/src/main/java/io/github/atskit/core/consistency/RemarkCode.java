package io.github.atskit.core.consistency;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What can be said about a reviewer's figures in plain words. None of them is a verdict. */
public enum RemarkCode implements Coded {
    /** No sign of being stricter or more lenient than the team. */
    LIKE_THE_TEAM("like-the-team"),
    /** Stricter than the team; worth a conversation. */
    STRICTER("stricter"),
    /** More lenient than the team; worth a conversation. */
    MORE_LENIENT("more-lenient"),
    /** No clear change with time. */
    STEADY("steady"),
    /** Stricter than before; worth a conversation. */
    BECAME_STRICTER("became-stricter"),
    /** More lenient than before; worth a conversation. */
    BECAME_MORE_LENIENT("became-more-lenient"),
    /** Too few workbooks to look for a change. */
    TOO_SHORT("too-short"),
    /** How often moderators found otherwise. */
    OVERTURNED("overturned"),
    /** How long reviews took. */
    TOOK("took");

    private final String code;

    RemarkCode(String code) {
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
    public static Option<RemarkCode> of(String code) {
        return Coded.find(values(), code);
    }
}
