package io.github.atskit.examples.benchmarks.limit;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The limit behind a door: a concurrent map that keeps the state and every event, and compares before it replaces. */
public final class LimitPort {
    private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();
    private final LimitDefinition programme;

    /**
     * A port with nothing in it.
     *
     * @param programme the cohort
     */
    public LimitPort(LimitDefinition programme) {
        this.programme = programme;
    }

    /** The latest commit and those before it; compared by identity. */
    private static final class Entry {
        private final LimitState state;
        private final LimitEvent event;
        private final @Nullable LimitEvent consequence;
        private final @Nullable Entry before;

        Entry(LimitAnswer.Accepted accepted, @Nullable Entry before) {
            this.state = accepted.to();
            this.event = accepted.event();
            this.consequence = accepted.consequence();
            this.before = before;
        }
    }

    /**
     * Does what is asked, or says why not.
     *
     * @param id the candidacy
     * @param command what is asked for
     * @param by who and when
     * @return the decision, kept if it was accepted; null if somebody else was faster or the candidacy is not known
     */
    public @Nullable LimitAnswer handle(String id, LimitCommand command, LimitCaller by) {
        Entry present = entries.get(id);
        if (present == null && !(command instanceof LimitCommand.Enrol)) {
            return null;
        }
        LimitAnswer answer = present == null
                ? Limit.enrol(programme, id, (LimitCommand.Enrol) command, by)
                : Limit.decide(programme, present.state, command, by);
        if (!(answer instanceof LimitAnswer.Accepted accepted)) {
            return answer;
        }
        Entry entry = new Entry(accepted, present);
        boolean kept = present == null ? entries.putIfAbsent(id, entry) == null : entries.replace(id, present, entry);
        return kept ? answer : null;
    }

    /**
     * How many events a candidacy has.
     *
     * @param id the candidacy
     * @return the number, 0 where it is not known
     */
    public int events(String id) {
        int events = 0;
        for (Entry entry = entries.get(id); entry != null; entry = entry.before) {
            events += entry.event == null ? 0 : entry.consequence == null ? 1 : 2;
        }
        return events;
    }

    /** Forgets everything. */
    public void clear() {
        entries.clear();
    }
}
