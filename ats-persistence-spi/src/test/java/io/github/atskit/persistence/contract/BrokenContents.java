package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stores that damage what they keep. */
final class BrokenContents {
    private static final int CUT = 65_535;

    private BrokenContents() {}

    static List<Broken<CandidacyStore>> all() {
        return List.of(
                by("STORE-001", "calls unchanged what is absent", AbsentIsUnchanged::new),
                by("STORE-002", "makes what was asked for", MadeByAsking::new),
                by("STORE-010", "cuts actors at an apostrophe", () -> Altered.events(BrokenContents::cutActor)),
                by(
                        "STORE-011",
                        "takes texts for truth",
                        () -> Altered.values(value -> value.equals("true") ? Boolean.TRUE : value)),
                by(
                        "STORE-011",
                        "passes numbers through doubles",
                        () -> Altered.values(value -> value instanceof Long n ? (Object) (long) (double) n : value)),
                by(
                        "STORE-012",
                        "parses what looks like an instant",
                        () -> Altered.texts(
                                text -> text.equals("2026-03-01T10:15:30Z") ? text.replace("Z", ".000Z") : text)),
                by("STORE-012", "unescapes", () -> Altered.texts(text -> text.replace("&amp;", "&"))),
                by("STORE-013", "mends ends of lines", () -> Altered.texts(text -> text.replace("\r\n", "\n"))),
                by("STORE-013", "composes accents", () -> Altered.texts(BrokenContents::composed)),
                by("STORE-013", "trims", () -> Altered.texts(String::strip)),
                by(
                        "STORE-014",
                        "cuts texts",
                        () -> Altered.texts(text -> text.substring(0, Math.min(CUT, text.length())))),
                by("STORE-015", "leaves out what is empty", () -> Altered.values(BrokenContents::withoutEmptiness)),
                by("STORE-016", "sorts lists of numbers", () -> Altered.values(BrokenContents::sorted)),
                by("STORE-017", "keeps microseconds", () -> Altered.events(BrokenContents::inMicroseconds)),
                by(
                        "STORE-018",
                        "orders events by the digits of their revision",
                        () -> Altered.commits(commit -> Altered.withEvents(
                                commit,
                                commit.events().stream()
                                        .sorted(Comparator.comparing(event -> String.valueOf(event.revision())))
                                        .toList()))),
                by("STORE-019", "keeps 1,600 commits and no more", FullAfterAWhile::new));
    }

    private static StoredEvent cutActor(StoredEvent event) {
        return new StoredEvent(
                event.revision(),
                event.type(),
                event.schema(),
                event.at(),
                event.actorId().replaceAll("'.*", ""),
                event.actorRole(),
                event.data());
    }

    private static StoredEvent inMicroseconds(StoredEvent event) {
        return new StoredEvent(
                event.revision(),
                event.type(),
                event.schema(),
                event.at().truncatedTo(ChronoUnit.MICROS),
                event.actorId(),
                event.actorRole(),
                event.data());
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Object withoutEmptiness(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.values().removeIf(part -> part.equals("") || part.equals(List.of()) || part.equals(Map.of()));
        }
        return value;
    }

    private static Object sorted(Object value) {
        boolean numbers = value instanceof List<?> list && list.stream().allMatch(Long.class::isInstance);
        return numbers ? ((List<?>) value).stream().sorted().toList() : value;
    }

    private static final class AbsentIsUnchanged extends Around {
        @Override
        public ReadOutcome read(ReadRequest request) {
            ReadOutcome outcome = sound.read(request);
            boolean claimed =
                    outcome instanceof ReadOutcome.Absent && request.knownHash().isPresent();
            return claimed ? new ReadOutcome.Unchanged(OptionalLong.empty()) : outcome;
        }
    }

    private static final class MadeByAsking extends Around {
        private final Set<String> asked = ConcurrentHashMap.newKeySet();

        @Override
        public ReadOutcome read(ReadRequest request) {
            ReadOutcome outcome = sound.read(request);
            if (!(outcome instanceof ReadOutcome.Absent) || asked.add(request.candidacyId())) {
                return outcome;
            }
            StoredSnapshot made = new StoredSnapshot(0, 1, "", Map.of());
            return new ReadOutcome.Found(
                    new StoredHistory(Optional.of(made), List.of(), List.of()), OptionalLong.empty());
        }
    }

    private static final class FullAfterAWhile extends Around {
        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            if (expectedRevision > 1600 && expectedRevision == revision(candidacyId)) {
                throw new IllegalStateException("the document is too large");
            }
            return sound.append(candidacyId, expectedRevision, write);
        }
    }
}
