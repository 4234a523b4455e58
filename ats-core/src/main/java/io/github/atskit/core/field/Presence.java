package io.github.atskit.core.field;

import java.util.Objects;

/** Whether a field has to be there. */
public sealed interface Presence {

    /** It has to be there, and to be something. */
    record Required() implements Presence {}

    /** It may be absent. Nothing (a null) counts as absent, but as the value of a part it empties the part. */
    record Optional() implements Presence {}

    /**
     * It has to be there where another field of the same group has a certain value, and may be absent elsewhere.
     *
     * @param other name of the other field
     * @param value external name of the constant
     */
    record RequiredWith(String other, String value) implements Presence {
        /**
         * Refuses null.
         *
         * @param other name of the other field
         * @param value external name of the constant
         */
        public RequiredWith {
            Objects.requireNonNull(other, "other");
            Objects.requireNonNull(value, "value");
        }
    }
}
