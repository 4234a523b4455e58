package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.port.CommitOutcome;
import io.github.atskit.core.port.Loaded;
import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.PersonKey;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredHistory;
import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The core's ledger on any store: one read to load, one append to commit. The mark of what was loaded is the hash of its last commit, to
 * which the next one is chained, and the key that its texts are sealed with. To the front door an erased candidacy is unknown.
 */
final class StoreBackedLedger implements CandidacyLedger {
    /** Between the hash and the key; neither has it. */
    private static final String MARK = " ";

    private final CandidacyStore store;
    private final CommitWriting writing;
    private final RecordReading reading;
    private final Recent recent;

    StoreBackedLedger(CandidacyStore store, CommitWriting writing, RecordReading reading, Recent recent) {
        this.store = store;
        this.writing = writing;
        this.reading = reading;
        this.recent = recent;
    }

    @Override
    public Loaded load(CandidacyId id, Option<CommandId> commandId) {
        Optional<Recent.Held> known = recent.find(id).filter(this::isReadable);
        ReadOutcome outcome = store.read(new ReadRequest(
                id.value(), commandId.map(CommandId::value).toJavaOptional(), known.map(Recent.Held::hash)));
        if (outcome instanceof ReadOutcome.Found found) {
            return loaded(id, found.history(), found.repeated());
        }
        if (outcome instanceof ReadOutcome.Unchanged unchanged) {
            Recent.Held held = known.orElseThrow(
                    () -> new IllegalStateException("the store answers 'unchanged' to a reader that holds nothing"));
            return new Loaded(Option.some(held.candidacy()), earlier(id, unchanged.repeated()), mark(held));
        }
        return Loaded.NOTHING;
    }

    private boolean isReadable(Recent.Held held) {
        return held.keyId().isEmpty()
                || reading.seals()
                        .find(held.candidacy().participant(), held.keyId().get())
                        .isPresent();
    }

    private Loaded loaded(CandidacyId id, StoredHistory history, OptionalLong repeated) {
        Optional<Candidacy> readable = reading.candidacy(id, history);
        if (readable.isEmpty()) {
            return Loaded.NOTHING;
        }
        String hash = lastHash(history);
        Candidacy candidacy = readable.get();
        Recent.Held held = new Recent.Held(candidacy, hash, Seals.keyIdIn(history));
        recent.keep(held);
        return new Loaded(Option.some(candidacy), earlier(id, repeated), mark(held));
    }

    private static String mark(Recent.Held held) {
        return held.hash() + held.keyId().map(keyId -> MARK + keyId).orElse("");
    }

    private static String lastHash(StoredHistory history) {
        int commits = history.commits().size();
        return commits > 0
                ? history.commits().get(commits - 1).hash()
                : history.snapshot().orElseThrow().hash();
    }

    /** What a command led to, played again from the beginning of the history. */
    private Option<Transition> earlier(CandidacyId id, OptionalLong repeated) {
        if (repeated.isEmpty()) {
            return Option.none();
        }
        if (!(store instanceof HistoryStore histories)) {
            throw new IllegalStateException("the store finds commands and has no history");
        }
        long revision = repeated.getAsLong();
        @Nullable Candidacy now = null;
        for (StoredCommit commit : Commits.of(histories, id.value())) {
            Optional<List<Event>> events = reading.events(id, now == null ? 0 : now.revision(), commit);
            if (events.isEmpty()) {
                return Option.none();
            }
            now = RecordReading.after(id, now, events.get());
            if (commit.revision() == revision) {
                Context context = reading.context(id, commit.events().get(0));
                return Option.some(
                        new Transition(events.get().get(0), RecordReading.consequence(events.get()), now, context));
            }
        }
        throw new BrokenRecord(
                id.value(), revision, "commits", "is not in the history", "Restore the history from a backup");
    }

    /**
     * {@inheritDoc}
     *
     * <p>A state is sealed with the key that it was loaded with. If that was destroyed meanwhile, nothing is kept: the texts of before would
     * come back under a new key, which nobody is going to destroy.
     */
    @Override
    public CommitOutcome commit(Loaded loaded, Transition transition, Option<CommandId> commandId) {
        Transition settled = Settled.of(transition);
        Candidacy to = settled.to();
        String[] mark = loaded.mark().split(MARK, 2);
        Optional<PersonKey> key = mark.length == 2
                ? reading.seals().find(to.participant(), mark[1])
                : reading.seals().keyOf(to.participant());
        if (mark.length == 2 && key.isEmpty()) {
            recent.forget(to.id());
            return new CommitOutcome.Conflict(transition.expected());
        }
        CommitWriting.Written written = writing.write(settled, commandId, mark[0], key);
        AppendOutcome outcome =
                store.append(to.id().value(), transition.expected().value(), written.write());
        if (outcome instanceof AppendOutcome.Collided collided) {
            recent.forget(to.id());
            return new CommitOutcome.Conflict(new Revision(collided.actualRevision()));
        }
        recent.keep(new Recent.Held(to, written.write().commit().hash(), written.keyId()));
        return new CommitOutcome.Committed(to.currentRevision());
    }
}
