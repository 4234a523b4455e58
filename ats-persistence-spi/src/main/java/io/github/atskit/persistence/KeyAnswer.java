package io.github.atskit.persistence;

import java.time.Instant;
import java.util.Objects;

/** What became of a key. */
public sealed interface KeyAnswer {

    /**
     * It is here.
     *
     * @param key the key
     */
    record Usable(PersonKey key) implements KeyAnswer {
        /**
         * Refuses null.
         *
         * @param key the key
         */
        public Usable {
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * It was destroyed: the person was erased.
     *
     * @param at when
     */
    record Destroyed(Instant at) implements KeyAnswer {
        /**
         * Refuses null.
         *
         * @param at when
         */
        public Destroyed {
            Objects.requireNonNull(at, "at");
        }
    }

    /** Nobody knows of it: the keys were lost, or are those of another store. */
    record Missing() implements KeyAnswer {}
}
