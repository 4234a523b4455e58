package io.github.atskit.persistence.memory;

import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All that is kept of one candidacy at one moment. It never changes: the next moment shares what did not change. Compared by identity, so
 * that an exchange of one for the next is atomic.
 */
final class KeptCandidacy {
    private final Vector<StoredCommit> commits;
    private final HashMap<String, Long> commandIds;
    private final StoredSnapshot snapshot;
    private final HashMap<String, StoredSection> sections;
    private final IndexRow index;
    private final List<StoredObligation> pending;

    private KeptCandidacy(
            Vector<StoredCommit> commits,
            HashMap<String, Long> commandIds,
            StoredSnapshot snapshot,
            HashMap<String, StoredSection> sections,
            IndexRow index,
            List<StoredObligation> pending) {
        this.commits = commits;
        this.commandIds = commandIds;
        this.snapshot = snapshot;
        this.sections = sections;
        this.index = index;
        this.pending = pending;
    }

    static KeptCandidacy first(StoredWrite write) {
        return joined(Vector.empty(), HashMap.empty(), HashMap.empty(), List.empty(), write);
    }

    KeptCandidacy then(StoredWrite write) {
        return joined(commits, commandIds, sections, pending, write);
    }

    private static KeptCandidacy joined(
            Vector<StoredCommit> commits,
            HashMap<String, Long> commandIds,
            HashMap<String, StoredSection> sections,
            List<StoredObligation> pending,
            StoredWrite write) {
        StoredCommit commit = write.commit();
        HashMap<String, Long> sendings = commandIds;
        if (commit.commandId().isPresent()
                && !commandIds.containsKey(commit.commandId().get())) {
            sendings = commandIds.put(commit.commandId().get(), commit.revision());
        }
        HashMap<String, StoredSection> saved = sections;
        for (StoredSection section : write.sections()) {
            saved = saved.put(section.section(), section);
        }
        return new KeptCandidacy(
                commits.append(commit),
                sendings,
                write.snapshot(),
                saved,
                write.index(),
                pending.prependAll(write.obligations()));
    }

    KeptCandidacy without(String key) {
        return new KeptCandidacy(
                commits,
                commandIds,
                snapshot,
                sections,
                index,
                pending.reject(entry -> entry.key().equals(key)));
    }

    long revision() {
        return commits.last().revision();
    }

    StoredHistory state() {
        return new StoredHistory(
                Optional.of(snapshot),
                sections.iterator((name, section) -> section).toJavaList(),
                java.util.List.of());
    }

    OptionalLong repeated(Optional<String> commandId) {
        return commandId
                .flatMap(id -> commandIds.get(id).toJavaOptional())
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    java.util.List<StoredCommit> commitsAfter(long revision, int limit) {
        int from = firstAfter(revision);
        return commits.slice(from, Math.min(commits.size(), from + limit)).toJavaList();
    }

    /** Commits lie in the order of their revisions, so half of what is left can be left out at each step. */
    private int firstAfter(long revision) {
        int from = 0;
        int to = commits.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (commits.get(middle).revision() > revision) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    Vector<StoredCommit> commits() {
        return commits;
    }

    StoredSnapshot snapshot() {
        return snapshot;
    }

    IndexRow index() {
        return index;
    }

    List<StoredObligation> pending() {
        return pending;
    }
}
