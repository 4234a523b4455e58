package io.github.atskit.core.event;

import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * A participant was admitted to a cohort.
 *
 * @param definition the definition that is pinned
 * @param template the template of the workbook
 * @param edition the edition of the standards
 * @param participant the person
 * @param entry what was known of the applicant
 * @param waived the criteria that were waived
 * @param waiverReason why they were
 * @param submission the end of the first window
 * @param resubmission the cohort's end of resubmission
 */
public record Enrolled(
        DefinitionRef definition,
        WorkbookTemplate template,
        String edition,
        String participant,
        EntryFacts entry,
        List<EntryCriterion> waived,
        Option<String> waiverReason,
        Instant submission,
        Option<Instant> resubmission)
        implements Event {
    /**
     * Refuses null.
     *
     * @param definition the definition that is pinned
     * @param template the template of the workbook
     * @param edition the edition of the standards
     * @param participant the person
     * @param entry what was known of the applicant
     * @param waived the criteria that were waived
     * @param waiverReason why they were
     * @param submission the end of the first window
     * @param resubmission the cohort's end of resubmission
     */
    public Enrolled {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(waived, "waived");
        Objects.requireNonNull(waiverReason, "waiverReason");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(resubmission, "resubmission");
    }

    @Override
    public EventType type() {
        return EventType.ENROLLED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.enrolled(argument, this);
    }
}
