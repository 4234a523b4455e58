package io.github.atskit.persistence.memory;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.port.CommitOutcome;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps candidacies in memory, with their whole history. A commit is one step: it compares the revision and keeps everything, or
 * keeps nothing. Safe for many threads; nothing survives the process.
 */
public final class InMemoryLedger implements CandidacyLedger {
    private final ConcurrentHashMap<CandidacyId, Entry> entries = new ConcurrentHashMap<>();

    /** An empty ledger. */
    public InMemoryLedger() {}

    /** The latest commit of a candidacy and those before it. Compared by identity, so that a commit costs what it adds. */
    private static final class Entry {
        private final Transition transition;
        private final Option<CommandId> commandId;
        private final @Nullable Entry before;

        Entry(Transition transition, Option<CommandId> commandId, @Nullable Entry before) {
            this.transition = transition;
            this.commandId = commandId;
            this.before = before;
        }
    }

    @Override
    public Option<Candidacy> load(CandidacyId id) {
        Entry entry = entries.get(id);
        return entry == null ? Option.none() : Option.some(entry.transition.to());
    }

    @Override
    public CommitOutcome commit(Transition transition, Option<CommandId> commandId) {
        CandidacyId id = transition.to().id();
        Entry present = entries.get(id);
        Revision actual =
                present == null ? Revision.NONE : present.transition.to().currentRevision();
        Entry entry = new Entry(transition, commandId, present);
        if (!actual.equals(transition.expected()) || !replace(id, present, entry)) {
            return new CommitOutcome.Conflict(revision(id));
        }
        return new CommitOutcome.Committed(transition.to().currentRevision());
    }

    private boolean replace(CandidacyId id, @Nullable Entry present, Entry entry) {
        return present == null ? entries.putIfAbsent(id, entry) == null : entries.replace(id, present, entry);
    }

    private Revision revision(CandidacyId id) {
        return load(id).map(Candidacy::currentRevision).getOrElse(Revision.NONE);
    }

    @Override
    public Option<Transition> find(CandidacyId id, CommandId commandId) {
        for (Entry entry = entries.get(id); entry != null; entry = entry.before) {
            if (entry.commandId.contains(commandId)) {
                return Option.some(entry.transition);
            }
        }
        return Option.none();
    }

    /**
     * What happened to a candidacy, commit by commit.
     *
     * @param id the candidacy
     * @return its transitions, oldest first; empty where nobody enrolled it
     */
    public List<Transition> history(CandidacyId id) {
        List<Transition> history = List.empty();
        for (Entry entry = entries.get(id); entry != null; entry = entry.before) {
            history = history.prepend(entry.transition);
        }
        return history;
    }

    /**
     * The events of a candidacy.
     *
     * @param id the candidacy
     * @return its events, oldest first
     */
    public List<Event> events(CandidacyId id) {
        return history(id).flatMap(Transition::events);
    }
}
