package io.github.atskit.core;

import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.validation.FieldFault;
import io.vavr.collection.List;
import java.util.Objects;

/** Why a request led to nothing. Nothing was kept in any of these cases. */
public sealed interface Refusal {

    /**
     * Handles every refusal.
     *
     * @param <R> the answer
     * @param cases what to do with each
     * @return the answer for this one
     */
    <R> R fold(Cases<R> cases);

    /**
     * The refusal of a command as its sender may see it: without a stage or a revision that is hidden from them.
     *
     * @param sight what the sender may see of the case
     * @return the refusal for their eyes
     */
    default Refusal seenIn(Sight sight) {
        return fold(new RefusalInSight(Objects.requireNonNull(sight, "sight")));
    }

    /**
     * What to do with each refusal.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        /**
         * The input is not well formed.
         *
         * @param refusal the refusal
         * @return the answer
         */
        R invalid(Invalid refusal);

        /**
         * The rules say no.
         *
         * @param refusal the refusal
         * @return the answer
         */
        R rejected(Rejected refusal);

        /**
         * Somebody else was faster.
         *
         * @param refusal the refusal
         * @return the answer
         */
        R stale(Stale refusal);

        /**
         * There is no such thing.
         *
         * @param refusal the refusal
         * @return the answer
         */
        R unknown(Unknown refusal);
    }

    /**
     * The input is not well formed.
     *
     * @param faults every fault, in order of path
     */
    record Invalid(List<FieldFault> faults) implements Refusal {
        /**
         * Refuses null.
         *
         * @param faults every fault, in order of path
         */
        public Invalid {
            Objects.requireNonNull(faults, "faults");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.invalid(this);
        }
    }

    /**
     * The rules say no.
     *
     * @param why every reason
     */
    record Rejected(Rejection why) implements Refusal {
        /**
         * Refuses null.
         *
         * @param why every reason
         */
        public Rejected {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.rejected(this);
        }
    }

    /**
     * Somebody else was faster.
     *
     * @param expected the revision that was expected
     * @param actual the revision that the candidacy has
     */
    record Stale(Revision expected, Revision actual) implements Refusal {
        /**
         * Refuses null.
         *
         * @param expected the revision that was expected
         * @param actual the revision that the candidacy has
         */
        public Stale {
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(actual, "actual");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.stale(this);
        }
    }

    /**
     * There is no such thing.
     *
     * @param what what was looked for: {@code candidacy} or {@code definition}
     * @param name its name
     */
    record Unknown(String what, String name) implements Refusal {
        /**
         * Refuses null.
         *
         * @param what what was looked for: {@code candidacy} or {@code definition}
         * @param name its name
         */
        public Unknown {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(name, "name");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.unknown(this);
        }
    }
}
