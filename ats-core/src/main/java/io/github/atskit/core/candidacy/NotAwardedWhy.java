package io.github.atskit.core.candidacy;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** Why a candidacy ended without the award. */
public enum NotAwardedWhy implements Coded {
    /** Its window ended without a submission. */
    LAPSED("lapsed"),
    /** Criteria were not met and no round of modifications was left. */
    ROUNDS_USED_UP("rounds-used-up"),
    /** The viva was not passed and no attempt was left. */
    ATTEMPTS_USED_UP("attempts-used-up");

    private final String code;

    NotAwardedWhy(String code) {
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
    public static Option<NotAwardedWhy> of(String code) {
        return Coded.find(values(), code);
    }
}
