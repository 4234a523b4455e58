package io.github.atskit.persistence.bridge;

import java.util.Objects;

/** What a walk over a history found. */
public sealed interface Verification {

    /**
     * Every commit fits the one before it, and the state is what the history leads to.
     *
     * @param checkpoint where it stands; worth keeping elsewhere
     */
    record Intact(Checkpoint checkpoint) implements Verification {
        /**
         * Refuses null.
         *
         * @param checkpoint where it stands
         */
        public Intact {
            Objects.requireNonNull(checkpoint, "checkpoint");
        }
    }

    /**
     * Something was changed, or cannot be read.
     *
     * @param revision the first revision that does not fit
     * @param path the place in its record
     * @param problem what does not fit
     */
    record Unfit(long revision, String path, String problem) implements Verification {
        /**
         * Refuses null.
         *
         * @param revision the first revision that does not fit
         * @param path the place in its record
         * @param problem what does not fit
         */
        public Unfit {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(problem, "problem");
        }
    }

    /**
     * What is there fits, but the end is missing.
     *
     * @param known the revision that there once was, as the checkpoint or the state tells
     * @param last the last revision in the history; 0 where there is none
     */
    record TailMissing(long known, long last) implements Verification {}

    /** Nobody enrolled it, and no checkpoint says otherwise. */
    record Absent() implements Verification {}
}
