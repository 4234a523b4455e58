package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredWrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules of identity: an id names one candidacy, and nothing of it reaches another. */
final class Identity {
    private static final int LONGEST_ID = 64;

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "%",
            "_",
            "c-_",
            "c-%",
            "*",
            "?",
            "c-1 ",
            " c-1",
            "c-1\n",
            "C-1 ",
            "'",
            "\"",
            "`",
            "\\",
            "' or 1=1 --",
            "c-1' --",
            "c-1\"",
            "'; drop table candidacy; --",
            "../c-1",
            "c-1/..",
            "/",
            ".",
            "..",
            "c-1/",
            "c/1",
            "c:1",
            "c-1;c-2",
            "\u0441-1",
            "c\u20111",
            "c\u0301-1",
            "\uD83D\uDE00",
            "c-1\t",
            "x".repeat(300));

    private Identity() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                RuleCheck.required(
                        "STORE-020",
                        "ids of every form are told apart and kept whole",
                        "the length of the id's column (64), and whether dots, underscores and hyphens stay",
                        store -> keepsApart(store, longAndDotted())),
                RuleCheck.required(
                        "STORE-021",
                        "ids differ by case",
                        "the collation of the id's column; on a file system, whether names differ by case",
                        store -> keepsApart(store, List.of("c-a", "c-A", "C-a", "C-A"))),
                RuleCheck.required(
                        "STORE-022",
                        "an id that begins like another is another",
                        "keys made by joining parts, and searches by prefix",
                        store -> keepsApart(store, List.of("c-1", "c", "c-", "c-10", "c-1.1", "c-1-1", "c-11"))),
                RuleCheck.required(
                        "STORE-023",
                        "a hostile id is kept apart or refused, and never touches another candidacy",
                        "bound parameters instead of joined text, paths made of ids, padding of CHAR columns",
                        Identity::standsHostileIds));
    }

    private static List<String> longAndDotted() {
        String longest = "c".repeat(LONGEST_ID);
        return List.of(
                longest,
                longest.substring(1) + 'd',
                longest.substring(1),
                "0",
                "00",
                "a.b",
                "a_b",
                "a-b",
                "ab",
                "8f14e45f-ceea-467f-a0e6-1d2f3b4c5d6e",
                "8f14e45fceea467fa0e61d2f3b4c5d6e");
    }

    /** Interleaved, with data that names its candidacy, so that a mixture shows. */
    private static void keepsApart(CandidacyStore store, List<String> ids) {
        Map<String, List<StoredWrite>> written = new LinkedHashMap<>();
        for (long after = 0; after < 2; after++) {
            for (String id : ids) {
                if (after == 0) {
                    Reading.absent(store, id);
                }
                written.computeIfAbsent(id, same -> new ArrayList<>())
                        .add(Draft.full(id, after, Map.of("id", id, "after", after))
                                .keptBy(store));
            }
        }
        written.forEach((id, writes) -> Reading.holds(store, id, writes));
    }

    private static void standsHostileIds(CandidacyStore store) {
        StoredWrite plain = Draft.full("c-1", 0, Map.of("id", "c-1")).keptBy(store);
        StoredWrite other = Draft.full("c-2", 0, Map.of("id", "c-2")).keptBy(store);
        for (String id : HOSTILE) {
            readsNothingOrRefuses(store, id);
            StoredWrite write = Draft.full(id, 0, Map.of("hostile", (long) HOSTILE.indexOf(id)))
                    .write();
            boolean kept = keptOrRefused(store, id, write);
            Reading.holds(store, "c-1", List.of(plain));
            Reading.holds(store, "c-2", List.of(other));
            if (kept) {
                Reading.holds(store, id, List.of(write));
            }
        }
    }

    private static void readsNothingOrRefuses(CandidacyStore store, String id) {
        ReadOutcome outcome;
        try {
            outcome = store.read(ReadRequest.of(id));
        } catch (RuntimeException refused) {
            return;
        }
        Expect.equal("read of the hostile id <" + id + ">", new ReadOutcome.Absent(), outcome);
    }

    private static boolean keptOrRefused(CandidacyStore store, String id, StoredWrite write) {
        try {
            Expect.equal(
                    "append to the hostile id <" + id + ">",
                    new io.github.atskit.persistence.AppendOutcome.Appended(1),
                    store.append(id, 0, write));
            return true;
        } catch (Unmet unmet) {
            throw unmet;
        } catch (RuntimeException refused) {
            return false;
        }
    }
}
