package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.StoredWrite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rules of content: what is read is what was appended. */
final class ReadingBack {
    private static final int LONG_HISTORY = 2000;

    private static final List<String> INSTANTS = List.of(
            "1900-01-01T00:00:00.000000001Z",
            "1969-12-31T23:59:59.999999999Z",
            "1970-01-01T00:00:00Z",
            "2026-03-29T01:30:00.123456789Z",
            "2026-10-25T01:30:00.1Z",
            "9999-12-31T23:59:59.999999999Z");

    private ReadingBack() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                RuleCheck.required(
                        "STORE-010",
                        "what was appended is read back equal",
                        "the columns for schema numbers, hashes, command id, digests, actor and role",
                        ReadingBack::keepsEnvelopes),
                RuleCheck.required(
                        "STORE-011",
                        "texts, numbers and booleans stay what they are",
                        "how the mapper reads numbers: as Long, never as Integer or Double, and never out of a text",
                        store -> keeps(store, Trees.ofAllTypes())),
                RuleCheck.required(
                        "STORE-012",
                        "texts that look like something else stay texts",
                        "whether something guesses types, parses twice, unescapes or fills in templates",
                        store -> keeps(store, Trees.ofLookalikes())),
                RuleCheck.required(
                        "STORE-013",
                        "texts of every script and with every sign stay as they are",
                        "the character set of tables and connection, bound parameters, and normalisation or trimming",
                        store -> keeps(store, Trees.ofHostileTexts())),
                RuleCheck.required(
                        "STORE-014",
                        "long texts are not cut",
                        "the length of columns, and whether it counts bytes or characters",
                        store -> keeps(store, Trees.ofLongTexts())),
                RuleCheck.required(
                        "STORE-015",
                        "empty texts, lists and maps are kept",
                        "whether the mapper leaves out what is empty, or the database takes an empty text for null",
                        store -> keeps(store, Trees.ofEmptiness())),
                RuleCheck.required(
                        "STORE-016",
                        "deep and wide trees are kept, lists in their order",
                        "limits of depth, and whether lists are kept as sets",
                        ReadingBack::keepsShapes),
                RuleCheck.required(
                        "STORE-017",
                        "instants are kept to the nanosecond, in every year",
                        "the type of the column; most databases keep microseconds, so keep seconds and nanoseconds or a text",
                        ReadingBack::keepsInstants),
                RuleCheck.required(
                        "STORE-018",
                        "a commit keeps all of its events, in order",
                        "whether events are ordered by revision when they are read",
                        ReadingBack::keepsEvents),
                RuleCheck.required(
                        "STORE-019",
                        "a long history still reads",
                        "limits of rows, of a document's size, and of recursion",
                        ReadingBack::keepsLongHistories));
    }

    private static void keepsEnvelopes(CandidacyStore store) {
        Map<String, Object> tree = Map.of("relation", "line-manager");
        StoredWrite first =
                Draft.full("c-1", 0, tree).by("o'brien \u00E9").sentAs("cmd-1").keptBy(store);
        StoredWrite second = Draft.full("c-1", 1, tree).by("b-2").keptBy(store);
        Reading.holds(store, "c-1", List.of(first, second));
    }

    /** Twice, so that whatever is kept of the first has to be changed into the second or stand beside it. */
    private static void keeps(CandidacyStore store, Map<String, Object> tree) {
        StoredWrite first = Draft.full("c-1", 0, tree).keptBy(store);
        Reading.holds(store, "c-1", List.of(first));
        StoredWrite second = Draft.full("c-1", 1, tree).keptBy(store);
        Reading.holds(store, "c-1", List.of(first, second));
    }

    private static void keepsShapes(CandidacyStore store) {
        StoredWrite deep = Draft.full("c-1", 0, Trees.deep()).keptBy(store);
        StoredWrite wide = Draft.full("c-1", 1, Trees.wide()).keptBy(store);
        Reading.holds(store, "c-1", List.of(deep, wide));
    }

    private static void keepsInstants(CandidacyStore store) {
        List<StoredWrite> written = new ArrayList<>();
        for (String instant : INSTANTS) {
            written.add(
                    Draft.of("c-1", written.size()).at(Instant.parse(instant)).keptBy(store));
            Reading.holds(store, "c-1", written);
        }
    }

    private static void keepsEvents(CandidacyStore store) {
        List<StoredWrite> written = new ArrayList<>();
        long after = 0;
        for (int events = 12; events > 0; events -= 5) {
            List<Map<String, Object>> trees = new ArrayList<>();
            for (long place = 0; place < events; place++) {
                trees.add(Map.of("place", place));
            }
            written.add(Draft.of("c-1", after).withEvents(trees).keptBy(store));
            after += events;
            Reading.holds(store, "c-1", written);
        }
    }

    private static void keepsLongHistories(CandidacyStore store) {
        List<StoredWrite> written = new ArrayList<>();
        for (int i = 0; i < LONG_HISTORY; i++) {
            written.add(Draft.of("c-1", i).keptBy(store));
        }
        Reading.holds(store, "c-1", written);
    }
}
