package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredWrite;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stores that get histories wrong. */
final class BrokenHistories {
    private static final int EVERYTHING = 1000;

    private BrokenHistories() {}

    static List<Broken<CandidacyStore>> all() {
        return List.of(
                by(
                        "STORE-101",
                        "orders commits by the digits of their revision",
                        OrdersByDigits::new,
                        "STORE-019",
                        "STORE-042",
                        "STORE-102",
                        "STORE-103",
                        "STORE-110"),
                by("STORE-102", "pages by the first event of a commit", PagesByFirstEvent::new),
                by("STORE-103", "knows no limit", KnowsNoLimit::new, "STORE-109"),
                by("STORE-104", "finds commits by pattern", FindsByPattern::new),
                by("STORE-105", "finds the latest command", () -> new Finding(true, id -> id, false)),
                by("STORE-105", "forgets command ids", Forgets::new, "STORE-106", "STORE-108"),
                by("STORE-106", "finds commands of others", () -> new Finding(false, id -> id, true)),
                by(
                        "STORE-107",
                        "finds commands in small letters",
                        () -> new Finding(false, id -> id.toLowerCase(Locale.ROOT), false)),
                by("STORE-107", "trims command ids", () -> new Finding(false, String::strip, false)),
                by("STORE-108", "looks for no command where nothing changed", LooksAtStatesFirst::new),
                by("STORE-109", "hands out its own list", HandsOutItsOwn::new),
                by("STORE-110", "ends after the first long page", EndsEarly::new));
    }

    private static final class OrdersByDigits extends Around {
        @Override
        public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
            return Reading.allCommits(sound, candidacyId).stream()
                    .filter(commit -> commit.revision() > afterRevision)
                    .sorted(Comparator.comparing(commit -> String.valueOf(commit.revision())))
                    .limit(limit)
                    .toList();
        }
    }

    private static final class PagesByFirstEvent extends Around {
        @Override
        public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
            return sound.commits(candidacyId, afterRevision, limit).stream()
                    .filter(commit -> commit.events().get(0).revision() > afterRevision)
                    .toList();
        }
    }

    private static final class KnowsNoLimit extends Around {
        @Override
        public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
            return sound.commits(candidacyId, afterRevision, EVERYTHING);
        }
    }

    private static final class FindsByPattern extends Around {
        @Override
        public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
            String found = revision(candidacyId) == 0 ? candidacyId.replace("c-%", "c-1") : candidacyId;
            return sound.commits(found, afterRevision, limit);
        }
    }

    /** Looks for command ids in a list of its own. */
    private static final class Finding extends Around {
        private final boolean latest;
        private final java.util.function.UnaryOperator<String> written;
        private final boolean anywhere;
        private final Map<String, List<Long>> kept = new ConcurrentHashMap<>();

        private Finding(boolean latest, java.util.function.UnaryOperator<String> written, boolean anywhere) {
            this.latest = latest;
            this.written = written;
            this.anywhere = anywhere;
        }

        private String key(String candidacyId, String commandId) {
            return (anywhere ? "" : candidacyId) + ' ' + written.apply(commandId);
        }

        @Override
        public ReadOutcome read(ReadRequest request) {
            ReadOutcome outcome = sound.read(request);
            List<Long> revisions = request.commandId()
                    .map(id -> kept.getOrDefault(key(request.candidacyId(), id), List.of()))
                    .orElse(List.of());
            OptionalLong found = revisions.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(revisions.get(latest ? revisions.size() - 1 : 0));
            if (outcome instanceof ReadOutcome.Unchanged) {
                return new ReadOutcome.Unchanged(found);
            }
            return outcome instanceof ReadOutcome.Found state ? new ReadOutcome.Found(state.history(), found) : outcome;
        }

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            Optional<String> id = write.commit().commandId();
            if (outcome instanceof AppendOutcome.Appended appended && id.isPresent()) {
                kept.computeIfAbsent(key(candidacyId, id.get()), same -> new CopyOnWriteArrayList<>())
                        .add(appended.revision());
            }
            return outcome;
        }
    }

    private static final class Forgets extends Around {
        @Override
        public ReadOutcome read(ReadRequest request) {
            return sound.read(new ReadRequest(request.candidacyId(), Optional.empty(), request.knownHash()));
        }
    }

    private static final class LooksAtStatesFirst extends Around {
        @Override
        public ReadOutcome read(ReadRequest request) {
            ReadOutcome outcome = sound.read(request);
            return outcome instanceof ReadOutcome.Unchanged ? new ReadOutcome.Unchanged(OptionalLong.empty()) : outcome;
        }
    }

    private static final class HandsOutItsOwn extends Around {
        private final Map<String, List<StoredCommit>> lists = new ConcurrentHashMap<>();

        @Override
        public synchronized List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
            List<StoredCommit> own = lists.getOrDefault(candidacyId, List.of());
            boolean whole = afterRevision == 0 && own.size() <= limit;
            return whole
                    ? own
                    : own.stream()
                            .filter(commit -> commit.revision() > afterRevision)
                            .limit(limit)
                            .toList();
        }

        @Override
        public synchronized AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            if (outcome instanceof AppendOutcome.Appended) {
                lists.computeIfAbsent(candidacyId, id -> new java.util.ArrayList<>())
                        .add(write.commit());
            }
            return outcome;
        }
    }

    private static final class EndsEarly extends Around {
        private static final Set<Integer> LONG = Set.of(EVERYTHING);

        @Override
        public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
            boolean second = LONG.contains(limit) && afterRevision >= EVERYTHING;
            return second ? List.of() : sound.commits(candidacyId, afterRevision, limit);
        }
    }
}
