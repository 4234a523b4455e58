package io.github.atskit.core.allocation;

import io.github.atskit.core.review.ConflictKind;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/**
 * Why a reviewer may never be given a workbook. The names are those of {@link ConflictKind} and {@link DeclaredConflict} wherever it is the
 * same fact, so that a host passes on what the lifecycle knows; {@code same-employer} is known before anybody declares it.
 */
public enum AllocationConflict implements Coded {
    /** The workbook is their own. */
    PARTICIPANT(ConflictKind.PARTICIPANT.code()),
    /** They are or were the participant's mentor. */
    MENTOR(ConflictKind.MENTOR.code()),
    /** They stood down from it as reviewer. */
    STOOD_DOWN(ConflictKind.STOOD_DOWN.code()),
    /** They have judged it before, and somebody new is wanted. */
    REVIEWER(ConflictKind.REVIEWER.code()),
    /** They have moderated it. */
    MODERATOR(ConflictKind.MODERATOR.code()),
    /** They work for the participant's employer. */
    SAME_EMPLOYER("same-employer"),
    /** They are the participant's line manager. */
    LINE_MANAGER(DeclaredConflict.LINE_MANAGER.code()),
    /** They work with the participant. */
    COLLEAGUE(DeclaredConflict.COLLEAGUE.code()),
    /** A personal relation. */
    PERSONAL(DeclaredConflict.PERSONAL.code()),
    /** A financial interest. */
    FINANCIAL(DeclaredConflict.FINANCIAL.code()),
    /** Something else. */
    OTHER(DeclaredConflict.OTHER.code());

    private final String code;

    AllocationConflict(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<AllocationConflict> of(String code) {
        return Coded.find(values(), code);
    }
}
