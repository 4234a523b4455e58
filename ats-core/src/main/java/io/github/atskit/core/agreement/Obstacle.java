package io.github.atskit.core.agreement;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** Why there is no number, or a number without an interval. */
public enum Obstacle implements Coded {
    /** Nothing was judged by two people. */
    NO_PAIRS("no-pairs"),
    /** Fewer independent units than the plan asks for; only percent and counts are given. */
    TOO_FEW_UNITS("too-few-units"),
    /** Everybody found the same thing everywhere: chance would give that too, so there is nothing to compare (0 / 0). */
    NO_VARIATION("no-variation"),
    /** The coefficient compares two raters who keep their seats, and there are not two. */
    NOT_TWO_RATERS("not-two-raters"),
    /** The coefficient needs the same number of ratings for every unit that has two or more. */
    UNEQUAL_RATERS("unequal-raters"),
    /** The coefficient weighs near misses, and the categories have no order. */
    NO_ORDER("no-order"),
    /** No interval: every independent unit shows the same picture, so drawing anew tells nothing about other units. */
    NO_SPREAD("no-spread"),
    /** No interval: too many of the drawn samples had no value. */
    OFTEN_UNDEFINED("often-undefined"),
    /** No interval: the plan asks for none. */
    NOT_ASKED("not-asked");

    private final String code;

    Obstacle(String code) {
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
    public static Option<Obstacle> of(String code) {
        return Coded.find(values(), code);
    }
}
