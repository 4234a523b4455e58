package io.github.atskit.examples.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.jdbc.JdbcStore;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.OutboxPage;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredObligation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that whatever was acknowledged is there, and that nothing is half there, table by table.
 *
 * @param store the store
 */
record RemainsOfTraces(JdbcStore store) {
    private static final int PAGE = 1_000;

    /**
     * Checks every table.
     *
     * @param acknowledged the names of the commits that were acknowledged, by candidacy and revision
     * @return how many commits there are in all
     */
    long check(Map<String, Map<Long, String>> acknowledged) {
        long commits = 0;
        List<StoredObligation> owed = new ArrayList<>();
        for (int i = 0; i < Writer.CANDIDACIES; i++) {
            String id = "c-" + i;
            commits += check(id, acknowledged.getOrDefault(id, Map.of()), owed);
        }
        // Compared as sets, for a message of what differs and not of thousands of equal ones.
        List<StoredObligation> pending = pending();
        assertThat(pending).hasSameSizeAs(owed);
        assertThat(new HashSet<>(owed).containsAll(pending))
                .as("pending is what is owed")
                .isTrue();
        return commits;
    }

    private long check(String id, Map<Long, String> expected, List<StoredObligation> owed) {
        List<StoredCommit> commits = commits(id);
        for (int i = 0; i < commits.size(); i++) {
            StoredCommit commit = commits.get(i);
            long revision = i + 1L;
            String name = commit.commandId().orElseThrow();
            assertThat(commit).isEqualTo(Traces.write(id, revision, name).commit());
            assertThat(expected.getOrDefault(revision, name)).isEqualTo(name);
            owed.addAll(Traces.obligations(id, revision));
        }
        assertThat(expected.keySet().stream().filter(revision -> revision > commits.size()))
                .as("acknowledged of " + id + " and lost")
                .isEmpty();
        checkState(id, commits.size());
        return commits.size();
    }

    private void checkState(String id, long revision) {
        ReadOutcome outcome = store.read(ReadRequest.of(id));
        List<IndexRow> rows = store.page(IndexFilter.ALL, Optional.empty(), PAGE).stream()
                .filter(row -> row.candidacyId().equals(id))
                .toList();
        if (revision == 0) {
            assertThat(outcome).isEqualTo(new ReadOutcome.Absent());
            assertThat(rows).isEmpty();
            return;
        }
        StoredHistory history = ((ReadOutcome.Found) outcome).history();
        assertThat(history.snapshot()).contains(Traces.snapshot(id, revision));
        assertThat(history.sections()).containsExactlyInAnyOrderElementsOf(Traces.sections(revision));
        assertThat(rows).containsExactly(Traces.row(id, revision));
    }

    private List<StoredCommit> commits(String id) {
        List<StoredCommit> all = new ArrayList<>();
        List<StoredCommit> page = store.commits(id, 0, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = store.commits(id, page.get(page.size() - 1).revision(), PAGE);
        }
        return all;
    }

    private List<StoredObligation> pending() {
        List<StoredObligation> all = new ArrayList<>();
        OutboxPage page = store.pending(Optional.empty(), PAGE);
        while (page.end().isPresent()) {
            assertThat(page.broken()).isEmpty();
            all.addAll(page.entries());
            page = store.pending(page.end(), PAGE);
        }
        return all;
    }
}
