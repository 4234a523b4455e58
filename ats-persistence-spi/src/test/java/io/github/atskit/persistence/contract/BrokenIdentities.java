package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredWrite;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** Stores that take one candidacy for another. */
final class BrokenIdentities {
    private BrokenIdentities() {}

    static List<Broken<CandidacyStore>> all() {
        return List.of(
                by("STORE-020", "cuts ids", () -> new Renaming(id -> id.substring(0, Math.min(63, id.length())))),
                by(
                        "STORE-021",
                        "writes ids in small letters",
                        () -> new Renaming(id -> id.toLowerCase(Locale.ROOT)),
                        "STORE-023",
                        "STORE-104",
                        "STORE-202",
                        "STORE-204",
                        "STORE-413"),
                by(
                        "STORE-022",
                        "looks for ids by their beginning",
                        () -> new Searching((id, other) -> id.matches("[a-z]{1,5}-?") && other.startsWith(id))),
                by("STORE-023", "trims ids", () -> new Renaming(String::strip)),
                by(
                        "STORE-023",
                        "looks for ids by pattern",
                        () -> new Searching((id, other) -> id.contains("%")
                                && other.matches(id.replaceAll("[^a-z%-]", ".").replace("%", ".*")))));
    }

    private static final class Renaming extends Around {
        private final UnaryOperator<String> renamed;

        private Renaming(UnaryOperator<String> renamed) {
            this.renamed = renamed;
        }

        @Override
        public ReadOutcome read(ReadRequest request) {
            return sound.read(
                    new ReadRequest(renamed.apply(request.candidacyId()), request.commandId(), request.knownHash()));
        }

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            return sound.append(renamed.apply(candidacyId), expectedRevision, write);
        }

        @Override
        public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
            return sound.commits(renamed.apply(candidacyId), afterRevision, limit);
        }

        @Override
        public void acknowledge(String candidacyId, String key) {
            sound.acknowledge(renamed.apply(candidacyId), key);
        }
    }

    /** Finds another where there is none of that name. */
    private static final class Searching extends Around {
        private final BiPredicate<String, String> alike;
        private final Set<String> known = ConcurrentHashMap.newKeySet();

        private Searching(BiPredicate<String, String> alike) {
            this.alike = alike;
        }

        @Override
        public ReadOutcome read(ReadRequest request) {
            String id = known.stream()
                    .filter(other -> !known.contains(request.candidacyId()) && alike.test(request.candidacyId(), other))
                    .findAny()
                    .orElse(request.candidacyId());
            return sound.read(new ReadRequest(id, request.commandId(), request.knownHash()));
        }

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            if (outcome instanceof AppendOutcome.Appended) {
                known.add(candidacyId);
            }
            return outcome;
        }
    }
}
