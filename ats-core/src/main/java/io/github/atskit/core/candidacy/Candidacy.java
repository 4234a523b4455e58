package io.github.atskit.core.candidacy;

import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.mentoring.Mentoring;
import io.github.atskit.core.review.Reviewing;
import io.github.atskit.core.workbook.Workbook;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * One participant's passage through one cohort: common facts and a stage. Immutable and safe to share between threads.
 *
 * <p>Facts that change together stand in groups, so that a step copies the group it changes and shares the rest.
 *
 * @param id the candidacy
 * @param revision the number of events so far, from 1; 0 in a redacted candidacy whose revision is hidden
 * @param definition the definition pinned at enrolment
 * @param participant the person
 * @param mentoring mentors, request, statement, discussions
 * @param workbook the workbook as it stands
 * @param reviewing round, reviewers, moderators
 * @param windows until when work may go on
 * @param hold what stops it for a while, if anything
 * @param stage where it stands
 */
public record Candidacy(
        CandidacyId id,
        long revision,
        DefinitionRef definition,
        String participant,
        Mentoring mentoring,
        Workbook workbook,
        Reviewing reviewing,
        Windows windows,
        Option<Hold> hold,
        Stage stage) {

    /**
     * Refuses null.
     *
     * @param id the candidacy
     * @param revision the number of events so far, from 1; 0 in a redacted candidacy whose revision is hidden
     * @param definition the definition pinned at enrolment
     * @param participant the person
     * @param mentoring mentors, request, statement, discussions
     * @param workbook the workbook as it stands
     * @param reviewing round, reviewers, moderators
     * @param windows until when work may go on
     * @param hold what stops it for a while, if anything
     * @param stage where it stands
     */
    public Candidacy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(mentoring, "mentoring");
        Objects.requireNonNull(workbook, "workbook");
        Objects.requireNonNull(reviewing, "reviewing");
        Objects.requireNonNull(windows, "windows");
        Objects.requireNonNull(hold, "hold");
        Objects.requireNonNull(stage, "stage");
    }

    /** {@return the present round of review, from 1} */
    public int round() {
        return reviewing.round();
    }

    /** {@return the revision as hosts pass it back} */
    public Revision currentRevision() {
        return new Revision(revision);
    }
}
