package io.github.atskit.examples.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.guide.Obligation;
import io.github.atskit.core.guide.Obligations;
import io.github.atskit.examples.jdbc.JdbcStore;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.OutboxPosition;
import io.github.atskit.persistence.bridge.Archive;
import io.github.atskit.persistence.bridge.CandidacyRecord;
import io.github.atskit.persistence.bridge.HistoryEntry;
import io.github.atskit.persistence.bridge.Outbox;
import io.github.atskit.persistence.bridge.StoreBridge;
import io.github.atskit.persistence.bridge.Verification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks cases that were written through the front door: what was acknowledged is there, every history verifies, every state and row of the
 * index is what its history leads to, and exactly the messages that follow from the histories are owed.
 *
 * @param store the store
 * @param bridge the bridge over it, with its keys
 */
record RemainsOfCases(JdbcStore store, StoreBridge bridge) {
    private static final int PAGE = 1_000;
    private static final Decider DECIDER = new Decider();

    /**
     * Checks every case.
     *
     * @param acknowledged the command ids that were acknowledged, by candidacy and revision
     * @return how many commits there are in all
     */
    long check(Map<String, Map<Long, String>> acknowledged) {
        long commits = 0;
        List<Obligation> owed = new ArrayList<>();
        for (int i = 0; i < Writer.CANDIDACIES; i++) {
            CandidacyId id = new CandidacyId("c-" + i);
            commits += check(id, acknowledged.getOrDefault(id.value(), Map.of()), owed);
        }
        // Compared as sets, for a message of what differs and not of thousands of equal ones.
        List<Obligation> pending = pending();
        assertThat(pending).hasSameSizeAs(owed);
        assertThat(new HashSet<>(owed).containsAll(pending))
                .as("pending is what is owed")
                .isTrue();
        return commits;
    }

    private long check(CandidacyId id, Map<Long, String> acknowledged, List<Obligation> owed) {
        Archive archive = bridge.archive();
        List<HistoryEntry> history = archive.history(id);
        assertThat(acknowledged.keySet().stream().filter(revision -> revision > history.size()))
                .as("acknowledged of " + id + " and lost")
                .isEmpty();
        if (history.isEmpty()) {
            return 0;
        }
        Candidacy now = null;
        for (HistoryEntry entry : history) {
            String name = entry.commandId().orElseThrow();
            assertThat(acknowledged.getOrDefault(entry.revision(), name)).isEqualTo(name);
            Event event = entry.event().orElseThrow();
            now = now == null
                    ? DECIDER.replay(id, io.vavr.collection.List.of(event)).get()
                    : DECIDER.evolve(now, event);
            owed.addAll(Obligations.of(now, entry.revision(), event).asJava());
        }
        assertThat(archive.verify(id, Optional.empty())).isInstanceOf(Verification.Intact.class);
        assertThat(archive.read(id)).isEqualTo(new CandidacyRecord.Readable(now));
        assertThat(row(id).revision()).isEqualTo(history.size());
        assertThat(row(id).stage()).isEqualTo(now.stage().name().code());
        return history.size();
    }

    private IndexRow row(CandidacyId id) {
        return store.page(IndexFilter.ALL.ofParticipant("p-" + id), Optional.empty(), 2)
                .get(0);
    }

    private List<Obligation> pending() {
        List<Obligation> all = new ArrayList<>();
        Optional<OutboxPosition> after = Optional.empty();
        do {
            Outbox.Page page = bridge.outbox().pending(after, PAGE);
            assertThat(page.broken()).isEmpty();
            page.messages().forEach(message -> all.add(((Outbox.Message.Due) message).obligation()));
            after = page.end();
        } while (after.isPresent());
        return all;
    }
}
