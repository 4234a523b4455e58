package io.github.atskit.core.port;

import io.github.atskit.core.candidacy.Revision;
import java.util.Objects;

/** How a commit ended. An outage is neither: it is the host's exception and passes through. */
public sealed interface CommitOutcome {

    /**
     * Everything was kept.
     *
     * @param revision the candidacy's revision now
     */
    record Committed(Revision revision) implements CommitOutcome {
        /**
         * Refuses null.
         *
         * @param revision the candidacy's revision now
         */
        public Committed {
            Objects.requireNonNull(revision, "revision");
        }
    }

    /**
     * Somebody else was faster; nothing was kept.
     *
     * @param actual the candidacy's revision now
     */
    record Conflict(Revision actual) implements CommitOutcome {
        /**
         * Refuses null.
         *
         * @param actual the candidacy's revision now
         */
        public Conflict {
            Objects.requireNonNull(actual, "actual");
        }
    }
}
