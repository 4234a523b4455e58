package io.github.atskit.core.rejection;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What is allowed but could be better; told with an accepted nomination (ATS-023). */
public enum Advice implements Coded {
    /** The mentor should be more experienced than the participant. */
    MENTOR_LESS_EXPERIENCED("mentor-less-experienced"),
    /** The mentor is encouraged to take the mentoring programme. */
    MENTOR_UNTRAINED("mentor-untrained");

    private final String code;

    Advice(String code) {
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
    public static Option<Advice> of(String code) {
        return Coded.find(values(), code);
    }
}
