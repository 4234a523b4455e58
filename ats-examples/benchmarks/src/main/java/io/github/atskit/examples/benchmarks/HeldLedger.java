package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.port.CommitOutcome;
import io.github.atskit.core.port.Loaded;
import io.vavr.control.Option;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that holds transitions as they are, state and every event: what the front door costs by itself, with nothing translated for
 * storing. The counterpart of the limit's port.
 */
public final class HeldLedger implements CandidacyLedger {
    private final ConcurrentHashMap<CandidacyId, Entry> entries = new ConcurrentHashMap<>();

    /** The latest commit of a candidacy and those before it; compared by identity. */
    private static final class Entry {
        private final Transition transition;
        private final @Nullable Entry before;

        Entry(Transition transition, @Nullable Entry before) {
            this.transition = transition;
            this.before = before;
        }
    }

    @Override
    public Loaded load(CandidacyId id, Option<CommandId> commandId) {
        Entry entry = entries.get(id);
        return entry == null ? Loaded.NOTHING : new Loaded(Option.some(entry.transition.to()), Option.none(), "");
    }

    @Override
    public CommitOutcome commit(Loaded loaded, Transition transition, Option<CommandId> commandId) {
        CandidacyId id = transition.to().id();
        Entry present = entries.get(id);
        Revision actual =
                present == null ? Revision.NONE : present.transition.to().currentRevision();
        Entry entry = new Entry(transition, present);
        if (!actual.equals(transition.expected()) || !replace(id, present, entry)) {
            return new CommitOutcome.Conflict(revision(id));
        }
        return new CommitOutcome.Committed(transition.to().currentRevision());
    }

    private boolean replace(CandidacyId id, @Nullable Entry present, Entry entry) {
        return present == null ? entries.putIfAbsent(id, entry) == null : entries.replace(id, present, entry);
    }

    private Revision revision(CandidacyId id) {
        return load(id, Option.none())
                .candidacy()
                .map(Candidacy::currentRevision)
                .getOrElse(Revision.NONE);
    }

    /**
     * How many commits are kept of a candidacy.
     *
     * @param id the candidacy
     * @return the number, 0 where it is not known
     */
    public int commits(CandidacyId id) {
        int commits = 0;
        for (Entry entry = entries.get(id); entry != null; entry = entry.before) {
            commits++;
        }
        return commits;
    }

    /** Forgets everything. */
    public void clear() {
        entries.clear();
    }
}
