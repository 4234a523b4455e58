package io.github.atskit.persistence.codec;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Hold;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.Windows;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.mentoring.Mentoring;
import io.github.atskit.core.review.Reviewing;
import io.github.atskit.core.workbook.Workbook;
import io.vavr.control.Option;

/**
 * A candidacy as its state tells it: with an empty workbook, and without its revision, which its envelope tells.
 *
 * @param id the candidacy
 * @param definition the cohort and its version
 * @param participant the person
 * @param mentoring mentors, statement, discussions
 * @param workbook the empty workbook of its template and edition
 * @param reviewing round, reviewers, moderators, requests
 * @param windows the ends of writing
 * @param hold the hold that lies on it, if any
 * @param stage where it stands
 */
record Head(
        CandidacyId id,
        DefinitionRef definition,
        String participant,
        Mentoring mentoring,
        Workbook workbook,
        Reviewing reviewing,
        Windows windows,
        Option<Hold> hold,
        Stage stage) {

    Candidacy with(long revision, Workbook filled) {
        return new Candidacy(id, revision, definition, participant, mentoring, filled, reviewing, windows, hold, stage);
    }
}
