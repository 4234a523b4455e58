package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.CommitFeed;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the front door does not need: histories, erased candidacies, broken records, everything at once. It writes nothing. Safe for
 * use by many threads if the store is.
 */
public final class Archive {
    private final HistoryStore store;
    private final RecordReading reading;

    Archive(HistoryStore store, RecordReading reading) {
        this.store = store;
        this.reading = reading;
    }

    /**
     * Reads a candidacy, whatever has become of it.
     *
     * @param id the candidacy
     * @return what is known of it; a broken record is a value here
     */
    public CandidacyRecord read(CandidacyId id) {
        try {
            ReadOutcome outcome = store.read(ReadRequest.of(id.value()));
            return outcome instanceof ReadOutcome.Found found
                    ? record(id, found.history())
                    : new CandidacyRecord.Absent();
        } catch (BrokenRecord problem) {
            return new CandidacyRecord.Broken(problem);
        }
    }

    private CandidacyRecord record(CandidacyId id, StoredHistory history) {
        Optional<Candidacy> candidacy = reading.candidacy(id, history);
        return candidacy.isPresent()
                ? new CandidacyRecord.Readable(candidacy.get())
                : new CandidacyRecord.Erased(
                        id, history.revision(), history.snapshot().map(state -> reading.outline(id, state)));
    }

    /**
     * Tells what happened to a candidacy, event by event. Of an erased candidacy it still tells what kind of thing happened when, and who
     * did it.
     *
     * @param id the candidacy
     * @return its events, oldest first; empty where nobody enrolled it
     * @throws BrokenRecord if one cannot be read
     */
    public List<HistoryEntry> history(CandidacyId id) {
        List<HistoryEntry> entries = new ArrayList<>();
        long revision = 0;
        for (StoredCommit commit : Commits.of(store, id.value())) {
            Optional<List<Event>> events = reading.events(id, revision, commit);
            for (StoredEvent stored : commit.events()) {
                int index = (int) (stored.revision() - revision) - 1;
                entries.add(new HistoryEntry(
                        stored.revision(),
                        type(id, stored),
                        reading.context(id, stored),
                        events.map(list -> list.get(index)),
                        commit.commandId()));
            }
            revision = commit.revision();
        }
        return entries;
    }

    private static EventType type(CandidacyId id, StoredEvent stored) {
        return EventType.of(stored.type())
                .getOrElseThrow(() -> new BrokenRecord(
                        id.value(),
                        stored.revision(),
                        "events",
                        "has a type that this build does not know",
                        "Upgrade this build"));
    }

    /**
     * Walks over a history: every hash, every revision, whether each event can follow, and whether the state and the sections that the store
     * keeps are what the history leads to. Of an erased candidacy everything is checked but the texts.
     *
     * @param id the candidacy
     * @param checkpoint where the history is known to have stood
     * @return what was found
     * @throws IllegalArgumentException if the checkpoint is of another candidacy
     */
    public Verification verify(CandidacyId id, Optional<Checkpoint> checkpoint) {
        checkpoint.filter(point -> !point.candidacyId().equals(id.value())).ifPresent(point -> {
            throw new IllegalArgumentException("the checkpoint is of " + point.candidacyId() + ", not of " + id);
        });
        return new HistoryWalk(store, reading, id).verify(checkpoint);
    }

    /**
     * Plays every history again, candidacy after candidacy, in constant memory. What cannot be read is told and passed over.
     *
     * @param afterCandidacyId begin after this candidacy; empty for the beginning
     * @param reader takes what comes out
     * @throws IllegalStateException if the store has no {@link io.github.atskit.persistence.Capability#FEED}
     */
    public void replay(String afterCandidacyId, Reader reader) {
        if (!(store instanceof CommitFeed feed)) {
            throw new IllegalStateException("the store does not have the capability 'feed'");
        }
        HistoryReplay replay = new HistoryReplay(reading, reader);
        feed.feed(afterCandidacyId, replay);
        replay.end();
    }

    /** Takes what a replay of all histories comes to. Called by one thread, candidacy after candidacy. */
    public interface Reader {
        /**
         * A candidacy as its history leads to it.
         *
         * @param candidacy the candidacy
         */
        void candidacy(Candidacy candidacy);

        /**
         * A candidacy whose texts were destroyed.
         *
         * @param id the candidacy
         */
        void erased(CandidacyId id);

        /**
         * A candidacy whose history cannot be read; told once for each.
         *
         * @param problem what is wrong where, and what to do
         */
        void broken(BrokenRecord problem);
    }
}
