package io.github.atskit.persistence;

import java.util.Objects;

/**
 * A record that is there and cannot be read as what it should be. It is never repaired in silence, and never keeps others from being
 * read. The message names place and cure and quotes no stored text.
 */
public final class BrokenRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The candidacy. */
    private final String candidacyId;

    /** The revision that the record belongs to. */
    private final long revision;

    /** The place in the record. */
    private final String path;

    /** What is wrong. */
    private final String problem;

    /** What to do about it. */
    private final String cure;

    /**
     * Says what is wrong where.
     *
     * @param candidacyId the candidacy
     * @param revision the revision that the record belongs to; 0 where that cannot be told
     * @param path the place in the record, such as {@code events[0].data.relation}
     * @param problem what is wrong, such as {@code is missing}
     * @param cure what to do about it
     */
    public BrokenRecord(String candidacyId, long revision, String path, String problem, String cure) {
        super("candidacy " + Objects.requireNonNull(candidacyId, "candidacyId") + ", revision " + revision + ", "
                + Objects.requireNonNull(path, "path") + ": " + Objects.requireNonNull(problem, "problem") + ". "
                + Objects.requireNonNull(cure, "cure"));
        this.candidacyId = candidacyId;
        this.revision = revision;
        this.path = path;
        this.problem = problem;
        this.cure = cure;
    }

    /** {@return the candidacy} */
    public String candidacyId() {
        return candidacyId;
    }

    /** {@return the revision that the record belongs to; 0 where that cannot be told} */
    public long revision() {
        return revision;
    }

    /** {@return the place in the record} */
    public String path() {
        return path;
    }

    /** {@return what is wrong} */
    public String problem() {
        return problem;
    }

    /** {@return what to do about it} */
    public String cure() {
        return cure;
    }
}
