package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredHistory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a store shows of some candidacies through the methods that every store has, and its history: to compare before and after. */
final class Shown {
    private Shown() {}

    static Map<String, Object> of(CandidacyStore store, List<String> ids, String commandId) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (String id : ids) {
            ReadOutcome outcome = store.read(new ReadRequest(id, Optional.of(commandId), Optional.empty()));
            shown.put("read of " + id, outcome instanceof ReadOutcome.Found found ? parts(found) : outcome);
            if (store instanceof HistoryStore keeper) {
                shown.put("commits of " + id, Reading.allCommits(keeper, id));
            }
        }
        return shown;
    }

    /** In whatever order a store hands the sections out. */
    private static List<Object> parts(ReadOutcome.Found found) {
        StoredHistory history = found.history();
        return List.of(history.snapshot(), Reading.byName(history.sections()), history.commits(), found.repeated());
    }

    static void unchanged(String after, Map<String, Object> before, Map<String, Object> now) {
        before.forEach((part, was) -> Expect.equal(part + " after " + after, was, now.get(part)));
    }
}
