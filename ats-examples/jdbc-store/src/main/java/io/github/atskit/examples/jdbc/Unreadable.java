package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.BrokenRecord;

/** Stored text that is not what it should be. Tells where and what, and quotes none of it. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String CURE =
            "Restore the row from a backup, or give its text back its form; nothing else is affected";

    private final String path;
    private final String problem;

    Unreadable(String path, String problem) {
        super(path + " " + problem, null, false, false);
        this.path = path;
        this.problem = problem;
    }

    /**
     * Says so of a column.
     *
     * @param candidacyId the candidacy of the row
     * @param revision the revision of the row
     * @param column the column, with its table
     * @return the report
     */
    BrokenRecord in(String candidacyId, long revision, String column) {
        return new BrokenRecord(candidacyId, revision, column + path, problem, CURE);
    }
}
