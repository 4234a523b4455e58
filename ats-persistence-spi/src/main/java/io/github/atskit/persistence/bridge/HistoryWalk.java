package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.event.Event;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A walk over one history, from its beginning to where the state stood when the walk began; what is committed meanwhile is left for the
 * next walk. Used by one thread and thrown away.
 */
final class HistoryWalk {
    private final HistoryStore store;
    private final RecordReading reading;
    private final CandidacyId id;

    private final Map<String, String> digests = new HashMap<>();
    private long revision;
    private String hash = Chain.BEGINNING;
    private @Nullable Candidacy now;
    private boolean erased;

    HistoryWalk(HistoryStore store, RecordReading reading, CandidacyId id) {
        this.store = store;
        this.reading = reading;
        this.id = id;
    }

    Verification verify(Optional<Checkpoint> checkpoint) {
        try {
            return walk(checkpoint);
        } catch (BrokenRecord problem) {
            return new Verification.Unfit(problem.revision(), problem.path(), problem.problem());
        }
    }

    private Verification walk(Optional<Checkpoint> checkpoint) {
        long known = checkpoint.map(Checkpoint::revision).orElse(0L);
        long endBefore = -1;
        while (true) {
            Optional<StoredHistory> kept = kept();
            if (kept.isEmpty()) {
                if (store.commits(id.value(), 0, 1).isEmpty()) {
                    return known == 0 ? new Verification.Absent() : new Verification.TailMissing(known, 0);
                }
                if (endBefore == 0) {
                    return new Verification.Unfit(1, "state", "is missing, and its history is there");
                }
                endBefore = 0; // Enrolled just now, or the state is gone: the second look tells.
                continue;
            }
            long end = kept.get().revision();
            Optional<Verification> wrong = commits(end, checkpoint);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            if (revision < Math.max(end, known)) {
                return new Verification.TailMissing(Math.max(end, known), revision);
            }
            if (store.commits(id.value(), revision, 1).isEmpty()) {
                return state(kept.get())
                        .orElseGet(() -> new Verification.Intact(new Checkpoint(id.value(), revision, hash)));
            }
            // Committed meanwhile, so the state that is read now is a later one; or the state was put back.
            if (end == endBefore) {
                return new Verification.Unfit(revision + 1, "state", "does not have the commits after it");
            }
            endBefore = end;
        }
    }

    private Optional<StoredHistory> kept() {
        return store.read(ReadRequest.of(id.value())) instanceof ReadOutcome.Found found
                ? Optional.of(found.history())
                : Optional.empty();
    }

    // The commits.

    private Optional<Verification> commits(long end, Optional<Checkpoint> checkpoint) {
        while (revision < end) {
            List<StoredCommit> page = store.commits(id.value(), revision, Commits.PAGE);
            if (page.isEmpty()) {
                return Optional.empty();
            }
            for (StoredCommit commit : page) {
                Optional<Verification> wrong = revision < end ? step(commit, checkpoint) : Optional.empty();
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Verification> step(StoredCommit commit, Optional<Checkpoint> checkpoint) {
        if (!commit.previousHash().equals(hash)) {
            return unfit(revision + 1, "commit.previous-hash", "is not the hash of the commit before");
        }
        if (!Chain.fits(id.value(), commit)) {
            return unfit(revision + 1, "commit.hash", "is not the hash of what the commit holds");
        }
        Optional<List<Event>> events = erased ? gapless(commit) : reading.events(id, revision, commit);
        erased |= events.isEmpty();
        if (!erased) {
            now = RecordReading.after(id, now, events.get());
        }
        digests.putAll(commit.digests());
        hash = commit.hash();
        long before = revision;
        revision = commit.revision();
        return checkpoint
                .filter(point -> point.revision() > before && point.revision() <= revision)
                .filter(point -> point.revision() != revision || !point.hash().equals(hash))
                .flatMap(point -> unfit(point.revision(), "commit.hash", "is not the hash of the checkpoint"));
    }

    /** Checks the revisions of events that cannot be read. */
    private Optional<List<Event>> gapless(StoredCommit commit) {
        reading.requireGapless(id, revision, commit);
        return Optional.empty();
    }

    // The state.

    private Optional<Verification> state(StoredHistory kept) {
        if (kept.snapshot().isEmpty()) {
            return Optional.empty();
        }
        StoredSnapshot state = kept.snapshot().get();
        if (kept.commits().isEmpty()) {
            if (!state.hash().equals(hash)) {
                return unfit(revision, "state.hash", "is not the hash of the last commit");
            }
            Optional<Verification> wrong = documents(state, kept.sections());
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        if (erased) {
            return Optional.empty();
        }
        Optional<Candidacy> candidacy = reading.candidacy(id, kept); // none where the person is erased at this moment
        return candidacy.isEmpty() || isWhatHistoryLeadsTo(candidacy.get())
                ? Optional.empty()
                : unfit(revision, "state", "is not what the history leads to");
    }

    private boolean isWhatHistoryLeadsTo(Candidacy kept) {
        return kept.equals(now) || now != null && Reviews.areNotKept(kept) && kept.equals(Reviews.without(now));
    }

    private Optional<Verification> documents(StoredSnapshot state, List<StoredSection> sections) {
        if (!Chain.digest(state).equals(digests.remove(Chain.STATE))) {
            return unfit(revision, "state", "is not what the last commit wrote");
        }
        for (StoredSection section : sections) {
            if (!Chain.digest(section).equals(digests.remove(section.section()))) {
                return unfit(section.revision(), "sections." + section.section(), "is not what its commit wrote");
            }
        }
        return digests.isEmpty()
                ? Optional.empty()
                : unfit(revision, "sections." + digests.keySet().iterator().next(), "is missing");
    }

    private static Optional<Verification> unfit(long revision, String path, String problem) {
        return Optional.of(new Verification.Unfit(revision, path, problem));
    }
}
