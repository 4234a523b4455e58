package io.github.atskit.core.allocation;

import java.util.Objects;

/**
 * A conflict of interest: this reviewer never gets what the conflict names. It may name somebody who is not in the request, since a
 * host's list is often longer; {@link AllocationRequest#unmatchedConflicts()} tells which do, for a name may also be misspelt.
 *
 * @param reviewer the reviewer's id
 * @param scope what the id that follows is the id of
 * @param id the workbook, the participant or the centre
 * @param kind why
 */
public record Conflict(String reviewer, ConflictScope scope, String id, AllocationConflict kind) {

    /**
     * Refuses null and ids without a character.
     *
     * @param reviewer the reviewer's id
     * @param scope what the id that follows is the id of
     * @param id the workbook, the participant or the centre
     * @param kind why
     */
    public Conflict {
        Ids.require("the reviewer of a conflict", reviewer);
        Objects.requireNonNull(scope, "scope");
        Ids.require("what a conflict is with", id);
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * A conflict with one workbook.
     *
     * @param reviewer the reviewer's id
     * @param workbook the workbook's id
     * @param kind why
     * @return the conflict
     */
    public static Conflict withWorkbook(String reviewer, String workbook, AllocationConflict kind) {
        return new Conflict(reviewer, ConflictScope.WORKBOOK, workbook, kind);
    }

    /**
     * A conflict with every workbook of a participant.
     *
     * @param reviewer the reviewer's id
     * @param participant the participant's id
     * @param kind why
     * @return the conflict
     */
    public static Conflict withParticipant(String reviewer, String participant, AllocationConflict kind) {
        return new Conflict(reviewer, ConflictScope.PARTICIPANT, participant, kind);
    }

    /**
     * A conflict with every workbook of a centre.
     *
     * @param reviewer the reviewer's id
     * @param centre the centre's name
     * @param kind why
     * @return the conflict
     */
    public static Conflict withCentre(String reviewer, String centre, AllocationConflict kind) {
        return new Conflict(reviewer, ConflictScope.CENTRE, centre, kind);
    }
}
