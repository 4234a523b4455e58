package io.github.atskit.examples.web.cases;

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
 * What a viewer sees of a case: all of the candidacy but its revision, which says nothing to a person.
 *
 * @param id the case
 * @param definition the cohort
 * @param participant the person
 * @param stage where it stands
 * @param mentoring mentors, request, statement, discussions
 * @param workbook the workbook, section by section
 * @param reviewing round, reviewers, reviews
 * @param windows until when work may go on
 * @param hold what stops it for a while
 */
public record CaseFacts(
        CandidacyId id,
        DefinitionRef definition,
        String participant,
        Stage stage,
        Mentoring mentoring,
        Workbook workbook,
        Reviewing reviewing,
        Windows windows,
        Option<Hold> hold) {

    static CaseFacts of(Candidacy seen) {
        return new CaseFacts(
                seen.id(),
                seen.definition(),
                seen.participant(),
                seen.stage(),
                seen.mentoring(),
                seen.workbook(),
                seen.reviewing(),
                seen.windows(),
                seen.hold());
    }
}
