package io.github.atskit.persistence;

/** A store that can hand out everything it keeps, in constant memory ({@link Capability#FEED}): for reports, migrations and checks. */
public interface CommitFeed extends CandidacyStore {

    /**
     * Hands out the commits of every candidacy, candidacy after candidacy in the order of their ids, each oldest first. What is written
     * meanwhile may or may not be among them, but of each candidacy there is a beginning of its history without a gap.
     *
     * @param afterCandidacyId begin after this candidacy; empty for the beginning
     * @param reader takes what is handed out
     */
    void feed(String afterCandidacyId, Reader reader);

    /** Takes what a feed hands out. */
    interface Reader {
        /**
         * A commit.
         *
         * @param candidacyId the candidacy
         * @param commit its next commit
         */
        void commit(String candidacyId, StoredCommit commit);

        /**
         * A record that is there and cannot be read; the feed goes on behind it.
         *
         * @param problem what is wrong with it
         */
        void broken(BrokenRecord problem);
    }
}
