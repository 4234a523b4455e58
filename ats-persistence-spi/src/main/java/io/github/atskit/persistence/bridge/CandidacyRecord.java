package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.codec.Outline;
import java.util.Objects;
import java.util.Optional;

/** What an archive knows of a candidacy. */
public sealed interface CandidacyRecord {

    /**
     * It can be read.
     *
     * @param candidacy the candidacy as it stands
     */
    record Readable(Candidacy candidacy) implements CandidacyRecord {
        /**
         * Refuses null.
         *
         * @param candidacy the candidacy as it stands
         */
        public Readable {
            Objects.requireNonNull(candidacy, "candidacy");
        }
    }

    /**
     * The person was erased. Stage and dates are left, and who did what kind of thing when.
     *
     * @param id the candidacy
     * @param revision its revision
     * @param outline what can still be told; none where the store keeps no state
     */
    record Erased(CandidacyId id, long revision, Optional<Outline> outline) implements CandidacyRecord {
        /**
         * Refuses null.
         *
         * @param id the candidacy
         * @param revision its revision
         * @param outline what can still be told; none where the store keeps no state
         */
        public Erased {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(outline, "outline");
        }
    }

    /**
     * It is there and cannot be read.
     *
     * @param problem what is wrong where, and what to do
     */
    record Broken(BrokenRecord problem) implements CandidacyRecord {
        /**
         * Refuses null.
         *
         * @param problem what is wrong where, and what to do
         */
        public Broken {
            Objects.requireNonNull(problem, "problem");
        }
    }

    /** Nobody enrolled it. */
    record Absent() implements CandidacyRecord {}
}
