package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.OutboxPage;
import io.github.atskit.persistence.OutboxPosition;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.StoredWrite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Stores that take the wrong message off the outbox. */
final class BrokenAcknowledgements {
    private BrokenAcknowledgements() {}

    static List<Broken<CandidacyStore>> all() {
        return List.of(
                by("STORE-411", "takes off the oldest", TakesTheOldest::new),
                by("STORE-412", "complains of what is gone", Complains::new, "STORE-414"),
                by("STORE-413", "takes a key off everybody", TakesOffEverybody::new, "STORE-412"),
                by("STORE-414", "takes off keys by pattern", () -> new TakesAlike(false)),
                by("STORE-414", "takes off keys without case", () -> new TakesAlike(true)),
                by("STORE-415", "brings back what was acknowledged", BringsBack::new, "STORE-416"),
                by("STORE-416", "writes back what it read before", WritesBack::new));
    }

    private static List<StoredObligation> of(Around store, String candidacyId) {
        return Owed.all(store.sound).stream()
                .filter(owed -> owed.candidacyId().equals(candidacyId))
                .toList();
    }

    private static boolean has(Around store, String candidacyId, String key) {
        return of(store, candidacyId).stream().anyMatch(owed -> owed.key().equals(key));
    }

    private static final class TakesTheOldest extends Around {
        @Override
        public void acknowledge(String candidacyId, String key) {
            if (has(this, candidacyId, key)) {
                sound.acknowledge(candidacyId, of(this, candidacyId).get(0).key());
            }
        }
    }

    private static final class Complains extends Around {
        @Override
        public void acknowledge(String candidacyId, String key) {
            if (!has(this, candidacyId, key)) {
                throw new IllegalStateException("no row was deleted");
            }
            sound.acknowledge(candidacyId, key);
        }
    }

    private static final class TakesOffEverybody extends Around {
        @Override
        public void acknowledge(String candidacyId, String key) {
            Owed.all(sound).forEach(owed -> sound.acknowledge(owed.candidacyId(), key));
        }
    }

    private static final class TakesAlike extends Around {
        private final boolean byCase;

        private TakesAlike(boolean byCase) {
            this.byCase = byCase;
        }

        private boolean alike(String wanted, String key) {
            return byCase ? wanted.equalsIgnoreCase(key) : wanted.equals(key) || wanted.equals("%");
        }

        @Override
        public void acknowledge(String candidacyId, String key) {
            of(this, candidacyId).stream()
                    .filter(owed -> alike(key, owed.key()))
                    .forEach(owed -> sound.acknowledge(candidacyId, owed.key()));
        }
    }

    /** An append shows again what was acknowledged of its candidacy before. */
    private static final class BringsBack extends Around {
        private final List<StoredObligation> gone = new CopyOnWriteArrayList<>();
        private final List<StoredObligation> back = new CopyOnWriteArrayList<>();

        @Override
        public void acknowledge(String candidacyId, String key) {
            of(this, candidacyId).stream()
                    .filter(owed -> owed.key().equals(key))
                    .forEach(gone::add);
            sound.acknowledge(candidacyId, key);
        }

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            gone.stream().filter(owed -> owed.candidacyId().equals(candidacyId)).forEach(back::add);
            return sound.append(candidacyId, expectedRevision, write);
        }

        @Override
        public OutboxPage pending(Optional<OutboxPosition> after, int limit) {
            return BrokenOutboxes.pageOf(Stream.concat(sound.pending(after, limit).entries().stream(), back.stream())
                    .filter(owed -> after.isEmpty() || OutboxPosition.of(owed).compareTo(after.get()) > 0)
                    .sorted(Comparator.comparing(OutboxPosition::of))
                    .limit(limit)
                    .toList());
        }
    }

    /** What was appended while it acknowledged is gone when it writes back. */
    private static final class WritesBack extends Around {
        @Override
        public void acknowledge(String candidacyId, String key) {
            List<StoredObligation> before = of(this, candidacyId);
            long revision = revision(candidacyId);
            waitFor(() -> revision(candidacyId) != revision);
            List<StoredObligation> meanwhile = new ArrayList<>(of(this, candidacyId));
            meanwhile.removeAll(before);
            meanwhile.forEach(owed -> sound.acknowledge(candidacyId, owed.key()));
            sound.acknowledge(candidacyId, key);
        }
    }
}
