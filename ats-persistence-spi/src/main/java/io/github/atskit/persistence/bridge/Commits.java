package io.github.atskit.persistence.bridge;

import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.StoredCommit;
import java.util.ArrayList;
import java.util.List;

/** The history of one candidacy, fetched page by page. */
final class Commits {
    static final int PAGE = 500;

    private Commits() {}

    static List<StoredCommit> of(HistoryStore store, String candidacyId) {
        List<StoredCommit> all = new ArrayList<>();
        long revision = 0;
        List<StoredCommit> page = store.commits(candidacyId, revision, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            revision = page.get(page.size() - 1).revision();
            page = store.commits(candidacyId, revision, PAGE);
        }
        return all;
    }
}
