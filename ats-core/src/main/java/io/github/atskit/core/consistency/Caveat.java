package io.github.atskit.core.consistency;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What the figures of a report cannot say; to be shown beside them. */
public enum Caveat implements Coded {
    /** They describe and do not judge; nothing follows from them by itself. */
    NO_VERDICT("no-verdict"),
    /** Reviewers who agree may be wrong together. */
    AGREEMENT_IS_NOT_TRUTH("agreement-is-not-truth"),
    /** Severity assumes that workbooks are handed out without regard to how strict a reviewer is. */
    CHANCE_ALLOCATION("chance-allocation"),
    /** Moderated reviews are a sample, and a sample that looks for trouble finds more of it. */
    MODERATION_IS_A_SAMPLE("moderation-is-a-sample"),
    /** What would speak of too few people is left out. */
    SMALL_NUMBERS("small-numbers");

    private final String code;

    Caveat(String code) {
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
    public static Option<Caveat> of(String code) {
        return Coded.find(values(), code);
    }
}
