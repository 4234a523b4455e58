package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredWrite;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Stores that mix up sections, or what readers still hold. */
final class BrokenSections {
    private BrokenSections() {}

    static List<Broken<CandidacyStore>> all() {
        return List.of(
                by(
                        "STORE-050",
                        "keeps the sections of the latest write",
                        () -> new Reread((history, sections) -> sections.stream()
                                .filter(section -> section.revision() == history.revision())
                                .toList())),
                by("STORE-051", "passes over an empty section", PassesOverEmptiness::new),
                by(
                        "STORE-052",
                        "gives sections the revision of the candidacy",
                        () -> new Reread((history, sections) -> sections.stream()
                                .map(section -> new StoredSection(
                                        section.section(), history.revision(), section.schema(), section.data()))
                                .toList())),
                by("STORE-053", "lends sections to those who have none", LendsSections::new),
                by("STORE-060", "calls every state unchanged that it ever had", RemembersHashes::new),
                by("STORE-061", "calls absent what is unchanged", UnchangedIsAbsent::new, "STORE-108"));
    }

    private static ReadOutcome with(ReadOutcome.Found found, List<StoredSection> sections) {
        StoredHistory history = found.history();
        return new ReadOutcome.Found(
                new StoredHistory(history.snapshot(), sections, history.commits()), found.repeated());
    }

    private static final class Reread extends Around {
        private final BiFunction<StoredHistory, List<StoredSection>, List<StoredSection>> change;

        private Reread(BiFunction<StoredHistory, List<StoredSection>, List<StoredSection>> change) {
            this.change = change;
        }

        @Override
        public ReadOutcome read(ReadRequest request) {
            ReadOutcome outcome = sound.read(request);
            return outcome instanceof ReadOutcome.Found found
                    ? with(found, change.apply(found.history(), found.history().sections()))
                    : outcome;
        }
    }

    private static final class PassesOverEmptiness extends Around {
        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            List<StoredSection> sections = write.sections().stream()
                    .filter(section ->
                            expectedRevision == 0 || !section.data().isEmpty() || !has(candidacyId, section.section()))
                    .toList();
            return sound.append(
                    candidacyId,
                    expectedRevision,
                    new StoredWrite(write.commit(), write.snapshot(), sections, write.index(), write.obligations()));
        }

        private boolean has(String candidacyId, String section) {
            return Reading.byName(Reading.of(sound, candidacyId).sections()).containsKey(section);
        }
    }

    private static final class LendsSections extends Around {
        private final Set<StoredSection> saved = ConcurrentHashMap.newKeySet();

        @Override
        public ReadOutcome read(ReadRequest request) {
            ReadOutcome outcome = sound.read(request);
            return outcome instanceof ReadOutcome.Found found
                            && found.history().sections().isEmpty()
                    ? with(found, saved.stream().limit(1).toList())
                    : outcome;
        }

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            saved.addAll(write.sections());
            return sound.append(candidacyId, expectedRevision, write);
        }
    }

    private static final class RemembersHashes extends Around {
        private final Set<String> known = ConcurrentHashMap.newKeySet();

        @Override
        public ReadOutcome read(ReadRequest request) {
            Set<String> asked = new HashSet<>(known);
            asked.retainAll(request.knownHash().stream().toList());
            return asked.isEmpty() ? sound.read(request) : new ReadOutcome.Unchanged(OptionalLong.of(1));
        }

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            known.add(write.snapshot().hash());
            return sound.append(candidacyId, expectedRevision, write);
        }
    }

    private static final class UnchangedIsAbsent extends Around {
        @Override
        public ReadOutcome read(ReadRequest request) {
            ReadOutcome outcome = sound.read(request);
            return outcome instanceof ReadOutcome.Unchanged ? new ReadOutcome.Absent() : outcome;
        }
    }
}
