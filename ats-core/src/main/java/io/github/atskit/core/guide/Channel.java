package io.github.atskit.core.guide;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** How a message is sent. */
public enum Channel implements Coded {
    /** By e-mail. */
    EMAIL("email"),
    /** By post. */
    POST("post");

    private final String code;

    Channel(String code) {
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
    public static Option<Channel> of(String code) {
        return Coded.find(values(), code);
    }
}
