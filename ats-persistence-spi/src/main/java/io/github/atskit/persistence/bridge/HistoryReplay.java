package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.vocabulary.Identifier;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.CommitFeed;
import io.github.atskit.persistence.StoredCommit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folds the commits of one candidacy after the other. Used by one thread and thrown away. */
final class HistoryReplay implements CommitFeed.Reader {
    private final RecordReading reading;
    private final Archive.Reader reader;

    private String current = "";
    private @Nullable Candidacy now;
    /** The rest of this candidacy's history does not matter any more: it has been told. */
    private boolean told;

    HistoryReplay(RecordReading reading, Archive.Reader reader) {
        this.reading = reading;
        this.reader = reader;
    }

    @Override
    public void commit(String candidacyId, StoredCommit commit) {
        turnTo(candidacyId);
        if (told) {
            return;
        }
        try {
            fold(commit);
        } catch (BrokenRecord problem) {
            tell(problem);
        }
    }

    private void fold(StoredCommit commit) {
        if (!Identifier.isWellFormed(current)) {
            throw new BrokenRecord(current, 0, "candidacy", "has no id that can be", "Remove the record");
        }
        CandidacyId id = new CandidacyId(current);
        Optional<List<Event>> events = reading.events(id, now == null ? 0 : now.revision(), commit);
        if (events.isPresent()) {
            now = RecordReading.after(id, now, events.get());
        } else {
            told = true;
            reader.erased(id);
        }
    }

    @Override
    public void broken(BrokenRecord problem) {
        turnTo(problem.candidacyId());
        tell(problem);
    }

    /** A problem of the present candidacy, whatever it names: that may be a key, which belongs to no candidacy. */
    private void tell(BrokenRecord problem) {
        if (!told) {
            told = true;
            reader.broken(problem);
        }
    }

    private void turnTo(String candidacyId) {
        if (!current.equals(candidacyId)) {
            end();
            current = candidacyId;
        }
    }

    /** Hands out what the commits so far come to. */
    void end() {
        if (now != null && !told) {
            reader.candidacy(now);
        }
        current = "";
        now = null;
        told = false;
    }
}
