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
        Optional<String> reviewer,
        List<String> panel,
        Optional<Instant> due) {
    static final Row PLAIN =
            new Row("2026", "drafting", "p-1", Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    IndexRow of(String candidacyId, long revision) {
        return new IndexRow(candidacyId, revision, cohort, stage, participant, mentor, reviewer, panel, due);
    }

    Row inCohort(String other) {
        return new Row(other, stage, participant, mentor, reviewer, panel, due);
    }

    Row atStage(String other) {
        return new Row(cohort, other, participant, mentor, reviewer, panel, due);
    }

    Row ofParticipant(String other) {
        return new Row(cohort, stage, other, mentor, reviewer, panel, due);
    }

    Row mentoredBy(String person) {
        return new Row(cohort, stage, participant, Optional.of(person), reviewer, panel, due);
    }

    Row reviewedBy(String person) {
        return new Row(cohort, stage, participant, mentor, Optional.of(person), panel, due);
    }

    Row withPanel(String... persons) {
        return new Row(cohort, stage, participant, mentor, reviewer, List.of(persons), due);
    }

    Row due(Instant instant) {
        return new Row(cohort, stage, participant, mentor, reviewer, panel, Optional.of(instant));
    }
}
