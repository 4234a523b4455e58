package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.IndexRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the index is to say of a candidacy, before it is known of which one and at which revision. */
record Row(
        String cohort,
        String stage,
        String participant,
        Optional<String> mentor,
        List<String> reviewers,
        List<String> panel,
        Optional<Instant> due) {
    static final Row PLAIN =
            new Row("2026", "drafting", "p-1", Optional.empty(), List.of(), List.of(), Optional.empty());

    IndexRow of(String candidacyId, long revision) {
        return new IndexRow(candidacyId, revision, cohort, stage, participant, mentor, reviewers, panel, due);
    }

    Row inCohort(String other) {
        return new Row(other, stage, participant, mentor, reviewers, panel, due);
    }

    Row atStage(String other) {
        return new Row(cohort, other, participant, mentor, reviewers, panel, due);
    }

    Row ofParticipant(String other) {
        return new Row(cohort, stage, other, mentor, reviewers, panel, due);
    }

    Row mentoredBy(String person) {
        return new Row(cohort, stage, participant, Optional.of(person), reviewers, panel, due);
    }

    Row reviewedBy(String... persons) {
        return new Row(cohort, stage, participant, mentor, List.of(persons), panel, due);
    }

    Row withPanel(String... persons) {
        return new Row(cohort, stage, participant, mentor, reviewers, List.of(persons), due);
    }

    Row due(Instant instant) {
        return new Row(cohort, stage, participant, mentor, reviewers, panel, Optional.of(instant));
    }
}
