package io.github.atskit.core.guide;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** How something differs between two states of a workbook. */
public enum ChangeKind implements Coded {
    /** It is there now. */
    ADDED("added"),
    /** It is there no more. */
    REMOVED("removed"),
    /** It is another than before. */
    CHANGED("changed");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** How two values differ, if they do. */
    static Option<ChangeKind> between(Option<?> before, Option<?> after) {
        if (before.equals(after)) {
            return Option.none();
        }
        return Option.some(before.isEmpty() ? ADDED : after.isEmpty() ? REMOVED : CHANGED);
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<ChangeKind> of(String code) {
        return Coded.find(values(), code);
    }
}
