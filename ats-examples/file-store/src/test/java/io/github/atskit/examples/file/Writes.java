package io.github.atskit.examples.file;

import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes to give to a store, and what it has to hand out again. */
final class Writes {
    static final Instant AT = Instant.parse("2026-03-02T12:00:00.123456789Z");

    private Writes() {}

    /** One event after a revision. */
    static StoredWrite after(long revision, Map<String, Object> data) {
        return of(Optional.empty(), event(revision + 1, data));
    }

    static StoredWrite after(long revision, String commandId) {
        return of(Optional.of(commandId), event(revision + 1, Map.of()));
    }

    static StoredEvent event(long revision, Map<String, Object> data) {
        return new StoredEvent(revision, "evidence-saved", 1, AT, "p-1", "participant", data);
    }

    static StoredWrite of(Optional<String> commandId, StoredEvent... events) {
        List<StoredEvent> list = List.of(events);
        long before = list.get(0).revision() - 1;
        long revision = list.get(list.size() - 1).revision();
        return new StoredWrite(
                new StoredCommit(
                        list,
                        commandId,
                        Map.of("state", hash(revision)),
                        before == 0 ? "" : hash(before),
                        hash(revision)),
                new StoredSnapshot(revision, 1, hash(revision), Map.of()),
                List.of(),
                new IndexRow(
                        "c-1",
                        revision,
                        "5",
                        "drafting",
                        "p-1",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty()),
                List.of());
    }

    private static String hash(long revision) {
        return String.format("%064x", revision);
    }

    /** Appends some commits to a fresh candidacy. */
    static List<StoredCommit> kept(FileStore store, String candidacyId, int commits) {
        List<StoredCommit> kept = new ArrayList<>();
        for (long revision = 0; revision < commits; revision++) {
            StoredWrite write = after(revision, Map.of("candidacy", candidacyId, "before", revision));
            store.append(candidacyId, revision, write);
            kept.add(write.commit());
        }
        return kept;
    }

    /** All commits that a read hands out; none where it finds nothing. */
    static List<StoredCommit> read(FileStore store, String candidacyId) {
        return store.read(ReadRequest.of(candidacyId)) instanceof ReadOutcome.Found found
                ? found.history().commits()
                : List.of();
    }
}
