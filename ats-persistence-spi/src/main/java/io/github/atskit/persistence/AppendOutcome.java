package io.github.atskit.persistence;

/** How an append ended. */
public sealed interface AppendOutcome {

    /**
     * Everything was kept.
     *
     * @param revision the candidacy's revision now
     */
    record Appended(long revision) implements AppendOutcome {}

    /**
     * The candidacy has another revision than expected; nothing was kept.
     *
     * @param actualRevision the candidacy's revision now; 0 where nobody enrolled it
     */
    record Collided(long actualRevision) implements AppendOutcome {}
}
