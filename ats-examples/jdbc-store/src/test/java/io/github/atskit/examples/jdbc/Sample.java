package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes for tests, one event each unless told otherwise. */
final class Sample {
    static final Instant AT = Instant.parse("2026-03-01T12:00:00.123456789Z");

    private final String candidacyId;
    private final long revision;
    private final List<StoredSection> sections = new ArrayList<>();
    private final List<StoredObligation> obligations = new ArrayList<>();
    private long firstRevision;
    private Optional<String> commandId = Optional.empty();
    private Map<String, Object> state = Map.of("stage", "drafting", "round", 1L, "held", false);
    private Instant at = AT;
    private IndexRow index;

    private Sample(String candidacyId, long revision) {
        this.candidacyId = candidacyId;
        this.revision = revision;
        this.firstRevision = revision;
        this.index = new IndexRow(
                candidacyId,
                revision,
                "2026",
                "drafting",
                "person-1",
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static Sample of(String candidacyId, long revision) {
        return new Sample(candidacyId, revision);
    }

    /** A row of the index with nobody on the panel. */
    static IndexRow row(String id, long revision, String cohort, String stage, String reviewer, Instant due) {
        return new IndexRow(
                id,
                revision,
                cohort,
                stage,
                "person-1",
                Optional.empty(),
                List.of(reviewer),
                List.of(),
                Optional.of(due));
    }

    static String hash(String candidacyId, long revision) {
        return candidacyId + "#" + revision;
    }

    Sample from(long first) {
        firstRevision = first;
        return this;
    }

    Sample command(String id) {
        commandId = Optional.of(id);
        return this;
    }

    Sample state(Map<String, Object> tree) {
        state = tree;
        return this;
    }

    Sample at(Instant instant) {
        at = instant;
        return this;
    }

    Sample section(String name, Map<String, Object> tree) {
        sections.add(new StoredSection(name, revision, 1, tree));
        return this;
    }

    Sample owes(String key, Map<String, Object> tree) {
        obligations.add(new StoredObligation(candidacyId, revision, obligations.size(), key, at, 1, tree));
        return this;
    }

    Sample index(IndexRow row) {
        index = row;
        return this;
    }

    Sample panel(String... persons) {
        return people(index.reviewers(), List.of(persons));
    }

    Sample reviewers(String... persons) {
        return people(List.of(persons), index.panel());
    }

    private Sample people(List<String> reviewers, List<String> panel) {
        index = new IndexRow(
                candidacyId,
                revision,
                index.cohort(),
                index.stage(),
                index.participant(),
                index.mentor(),
                reviewers,
                panel,
                index.due());
        return this;
    }

    StoredWrite write() {
        List<StoredEvent> events = new ArrayList<>();
        for (long event = firstRevision; event <= revision; event++) {
            events.add(new StoredEvent(event, "section-saved", 1, at, "person-1", "participant", state));
        }
        StoredCommit commit = new StoredCommit(
                events,
                commandId,
                Map.of("state", "d".repeat(64)),
                firstRevision == 1 ? "" : hash(candidacyId, firstRevision - 1),
                hash(candidacyId, revision));
        return new StoredWrite(
                commit,
                new StoredSnapshot(revision, 1, hash(candidacyId, revision), state),
                sections,
                index,
                obligations);
    }
}
