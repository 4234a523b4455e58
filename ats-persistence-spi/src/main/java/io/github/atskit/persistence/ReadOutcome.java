package io.github.atskit.persistence;

import java.util.Objects;
import java.util.OptionalLong;

/** What a store has of a candidacy. */
public sealed interface ReadOutcome {

    /** Nobody enrolled it. */
    record Absent() implements ReadOutcome {}

    /**
     * The reader already holds the latest state.
     *
     * @param repeated the revision of the first commit with the command id that was asked for, if there is one
     */
    record Unchanged(OptionalLong repeated) implements ReadOutcome {
        /**
         * Refuses null.
         *
         * @param repeated the revision of the first commit with the command id that was asked for, if there is one
         */
        public Unchanged {
            Objects.requireNonNull(repeated, "repeated");
        }
    }

    /**
     * Here it is.
     *
     * @param history what the store keeps of it
     * @param repeated the revision of the first commit with the command id that was asked for, if there is one
     */
    record Found(StoredHistory history, OptionalLong repeated) implements ReadOutcome {
        /**
         * Refuses null.
         *
         * @param history what the store keeps of it
         * @param repeated the revision of the first commit with the command id that was asked for, if there is one
         */
        public Found {
            Objects.requireNonNull(history, "history");
            Objects.requireNonNull(repeated, "repeated");
        }
    }
}
