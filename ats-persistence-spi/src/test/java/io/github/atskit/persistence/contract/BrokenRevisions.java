package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stores that compare revisions badly, or write before they compare. */
final class BrokenRevisions {
    private BrokenRevisions() {}

    /** What an append answers, given what it expected, what there is, and the sound answer. */
    @FunctionalInterface
    private interface Answer {
        AppendOutcome to(long expected, long actual, AppendOutcome sound);
    }

    static List<Broken<CandidacyStore>> all() {
        return List.of(
                by(
                        "STORE-030",
                        "counts commits",
                        () -> new Answering((expected, actual, sound) -> sound instanceof AppendOutcome.Appended
                                ? new AppendOutcome.Appended(expected + 1)
                                : sound)),
                by(
                        "STORE-031",
                        "answers a late writer from what it read long ago",
                        () -> new Answering((expected, actual, sound) ->
                                expected > 0 && expected == actual - 2 ? new AppendOutcome.Collided(expected) : sound),
                        "STORE-042"),
                by(
                        "STORE-031",
                        "never compares",
                        NeverComparing::new,
                        "STORE-002",
                        "STORE-032",
                        "STORE-033",
                        "STORE-034",
                        "STORE-035",
                        "STORE-040",
                        "STORE-041",
                        "STORE-042",
                        "STORE-304",
                        "STORE-402",
                        "STORE-415"),
                by(
                        "STORE-032",
                        "answers 0 to a writer ahead of it",
                        () -> new Answering((expected, actual, sound) ->
                                expected > actual && actual > 0 ? new AppendOutcome.Collided(0) : sound)),
                by(
                        "STORE-033",
                        "passes over a beginning that is there",
                        () -> new Answering((expected, actual, sound) ->
                                expected == 0 && actual > 1 ? new AppendOutcome.Appended(1) : sound),
                        "STORE-035",
                        "STORE-042"),
                by(
                        "STORE-034",
                        "answers -1 where nobody is",
                        () -> new Answering((expected, actual, sound) ->
                                expected > 0 && actual == 0 ? new AppendOutcome.Collided(-1) : sound)),
                by("STORE-035", "remembers command ids of collisions", RemembersSendings::new),
                by("STORE-035", "keeps sections of collisions", KeepsSections::new));
    }

    private static final class Answering extends Around {
        private final Answer answer;

        private Answering(Answer answer) {
            this.answer = answer;
        }

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            long actual =
                    outcome instanceof AppendOutcome.Collided collided ? collided.actualRevision() : expectedRevision;
            return answer.to(expectedRevision, actual, outcome);
        }
    }

    private static final class NeverComparing extends Around {
        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            return sound.append(candidacyId, revision(candidacyId), write);
        }
    }

    private static final class RemembersSendings extends Around {
        private final Map<String, Long> remembered = new ConcurrentHashMap<>();

        @Override
        public ReadOutcome read(ReadRequest request) {
            Optional<Long> revision = request.commandId().map(remembered::get);
            return revision.isPresent() && sound.read(request) instanceof ReadOutcome.Found found
                    ? new ReadOutcome.Found(found.history(), OptionalLong.of(revision.get()))
                    : sound.read(request);
        }

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            if (outcome instanceof AppendOutcome.Collided) {
                write.commit().commandId().ifPresent(id -> remembered.put(id, expectedRevision + 1));
            }
            return outcome;
        }
    }

    private static final class KeepsSections extends Around {
        private final Set<StoredSection> kept = ConcurrentHashMap.newKeySet();

        @Override
        public ReadOutcome read(ReadRequest request) {
            if (!(sound.read(request) instanceof ReadOutcome.Found found) || kept.isEmpty()) {
                return sound.read(request);
            }
            Map<String, StoredSection> sections = Reading.byName(found.history().sections());
            kept.forEach(section -> sections.put(section.section(), section));
            StoredHistory history =
                    new StoredHistory(found.history().snapshot(), new ArrayList<>(sections.values()), List.of());
            return new ReadOutcome.Found(history, found.repeated());
        }

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            if (outcome instanceof AppendOutcome.Collided) {
                kept.addAll(write.sections());
            }
            return outcome;
        }
    }
}
