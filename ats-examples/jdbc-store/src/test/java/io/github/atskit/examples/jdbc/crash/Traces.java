package io.github.atskit.examples.jdbc.crash;

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

/**
 * What the commit of each revision leaves in each table, so that from the revision alone it can be told what has to be there: one event, one
 * of three sections, none to two obligations, reviewers and a panel that change.
 */
final class Traces {
    private static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00.000000001Z");
    private static final int SECTIONS = 3;
    private static final int STAGES = 4;
    private static final String PADDING = "x".repeat(700);

    private Traces() {}

    static StoredWrite write(String id, long revision, String commandId) {
        StoredEvent event = new StoredEvent(
                revision,
                "section-saved",
                1,
                at(revision),
                "person",
                "participant",
                Map.of("n", revision, "text", PADDING));
        StoredCommit commit = new StoredCommit(
                List.of(event),
                Optional.of(commandId),
                Map.of(),
                revision == 1 ? "" : hash(id, revision - 1),
                hash(id, revision));
        return new StoredWrite(
                commit,
                snapshot(id, revision),
                List.of(section(revision)),
                row(id, revision),
                obligations(id, revision));
    }

    static String hash(String id, long revision) {
        return id + "#" + revision;
    }

    private static Instant at(long revision) {
        return BEGIN.plusNanos(revision);
    }

    static StoredSnapshot snapshot(String id, long revision) {
        return new StoredSnapshot(revision, 1, hash(id, revision), Map.of("n", revision, "text", PADDING));
    }

    private static StoredSection section(long revision) {
        return new StoredSection("section-" + revision % SECTIONS, revision, 1, Map.of("n", revision, "text", PADDING));
    }

    /** The sections as they stand at a revision. */
    static List<StoredSection> sections(long revision) {
        List<StoredSection> sections = new ArrayList<>();
        for (long saved = Math.max(1, revision - SECTIONS + 1); saved <= revision; saved++) {
            sections.add(section(saved));
        }
        return sections;
    }

    static IndexRow row(String id, long revision) {
        return new IndexRow(
                id,
                revision,
                "cohort",
                "stage-" + revision % STAGES,
                "person",
                Optional.of("mentor-" + revision),
                revision % 2 == 0 ? List.of() : List.of("first", "reviewer-" + revision % STAGES),
                revision % 3 == 0 ? List.of() : List.of("chair", "member-" + revision % STAGES),
                Optional.of(Instant.EPOCH.plusSeconds(revision)));
    }

    /** The obligations of the commit of a revision. */
    static List<StoredObligation> obligations(String id, long revision) {
        List<StoredObligation> owed = new ArrayList<>();
        for (int number = 0; number < revision % 3; number++) {
            owed.add(new StoredObligation(
                    id, revision, number, id + "/" + revision + "/" + number, at(revision), 1, Map.of("n", revision)));
        }
        return owed;
    }
}
