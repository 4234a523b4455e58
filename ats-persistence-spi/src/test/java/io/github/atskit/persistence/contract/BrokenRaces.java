package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredWrite;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stores that are sound as long as nobody hurries. */
final class BrokenRaces {
    private BrokenRaces() {}

    static List<Broken<CandidacyStore>> all() {
        return List.of(
                by("STORE-040", "lets everybody begin who comes at once", EverybodyBegins::new, "STORE-042"),
                by("STORE-041", "compares first and writes later", ComparesFirst::new, "STORE-042"),
                by("STORE-042", "loses what is sent again", LosesRetries::new, "STORE-031", "STORE-032"),
                by("STORE-043", "is locked by another candidacy", Locked::new),
                by("STORE-044", "reads the sections after the state", TornReads::new));
    }

    private static final class EverybodyBegins extends Around {
        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            boolean begun = expectedRevision == 0 && outcome.equals(new AppendOutcome.Collided(1));
            return begun ? new AppendOutcome.Appended(1) : outcome;
        }
    }

    private static final class ComparesFirst extends Around {
        private final AtomicInteger inside = new AtomicInteger();

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            if (expectedRevision == 0 || revision(candidacyId) != expectedRevision) {
                return sound.append(candidacyId, expectedRevision, write);
            }
            inside.incrementAndGet();
            try {
                waitFor(() -> inside.get() > 1);
                return overwritten(candidacyId, write);
            } finally {
                inside.decrementAndGet();
            }
        }

        private AppendOutcome overwritten(String candidacyId, StoredWrite write) {
            AppendOutcome outcome = sound.append(candidacyId, revision(candidacyId), write);
            return outcome instanceof AppendOutcome.Appended ? outcome : overwritten(candidacyId, write);
        }
    }

    private static final class LosesRetries extends Around {
        private final Set<Thread> collided = ConcurrentHashMap.newKeySet();

        @Override
        public ReadOutcome read(ReadRequest request) {
            ReadOutcome outcome = sound.read(request);
            waitFor(() -> !sound.read(request).equals(outcome));
            return outcome;
        }

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            boolean again = collided.remove(Thread.currentThread());
            if (again && revision(candidacyId) == expectedRevision) {
                return new AppendOutcome.Appended(write.commit().revision());
            }
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            if (outcome instanceof AppendOutcome.Collided && expectedRevision > 0) {
                collided.add(Thread.currentThread());
            }
            return outcome;
        }
    }

    private static final class Locked extends Around {
        private final ConcurrentHashMap<Thread, String> inside = new ConcurrentHashMap<>();

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            inside.put(Thread.currentThread(), candidacyId);
            try {
                waitFor(() -> inside.size() > 1);
                if (inside.values().stream().anyMatch(other -> !other.equals(candidacyId))) {
                    throw new IllegalStateException("the database is locked");
                }
                return sound.append(candidacyId, expectedRevision, write);
            } finally {
                inside.remove(Thread.currentThread());
            }
        }
    }

    private static final class TornReads extends Around {
        @Override
        public ReadOutcome read(ReadRequest request) {
            if (!(sound.read(request) instanceof ReadOutcome.Found first)
                    || first.history().sections().isEmpty()) {
                return sound.read(request);
            }
            waitFor(() -> revision(request.candidacyId()) != first.history().revision());
            List<io.github.atskit.persistence.StoredSection> sections =
                    Reading.of(sound, request.candidacyId()).sections();
            return new ReadOutcome.Found(
                    new StoredHistory(first.history().snapshot(), sections, List.of()), first.repeated());
        }
    }
}
