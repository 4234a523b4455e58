package io.github.atskit.examples.jdbc.crash;

import io.github.atskit.persistence.AppendOutcome;

/** Appends commits to candidacies. The one thing that a writer needs, whatever it writes through. */
interface OneMore {

    /**
     * Tries once to append a commit to a candidacy, at the revision that it has now.
     *
     * @param candidacyId the candidacy
     * @param commandId names the commit
     * @return how it ended
     */
    Attempt append(String candidacyId, String commandId);

    /**
     * An attempt.
     *
     * @param expected the revision that it saw
     * @param outcome how it ended
     */
    record Attempt(long expected, AppendOutcome outcome) {}
}
