package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.OutboxPage;
import io.github.atskit.persistence.OutboxPosition;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredWrite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A store that writes in four steps, each to a place of its own: state, history, index and outbox. It can be stopped before any of them. A
 * sound one takes back what it wrote; a torn one leaves it.
 */
final class TornStore extends Around {
    private static final List<String> PLACES = List.of("state", "history", "index", "outbox");

    private final boolean tears;
    private final Map<String, Around> places =
            Map.of("state", new Around(), "history", new Around(), "index", new Around(), "outbox", new Around());
    private int stopBefore;

    TornStore(boolean tears) {
        this.tears = tears;
    }

    /** The sabotage that the author of this store lends to the kit. */
    static void failAt(io.github.atskit.persistence.CandidacyStore store, int step) {
        ((TornStore) store).stopBefore = step;
    }

    static Supplier<io.github.atskit.persistence.CandidacyStore> tearing() {
        return () -> new TornStore(true);
    }

    @Override
    public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
        int stop = stopBefore;
        stopBefore = 0;
        if (!tears && stop > 0 && stop <= PLACES.size()) {
            throw new IllegalStateException("stopped, and taken back");
        }
        AppendOutcome outcome = new AppendOutcome.Collided(0);
        for (String place : PLACES) {
            if (PLACES.indexOf(place) + 1 == stop) {
                throw new IllegalStateException("stopped before the " + place);
            }
            outcome = places.get(place).append(candidacyId, expectedRevision, write);
        }
        return outcome;
    }

    @Override
    public ReadOutcome read(ReadRequest request) {
        return places.get("state").read(request);
    }

    @Override
    public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
        return places.get("history").commits(candidacyId, afterRevision, limit);
    }

    @Override
    public List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit) {
        return places.get("index").page(filter, after, limit);
    }

    @Override
    public Map<String, Long> countByStage(String cohort) {
        return places.get("index").countByStage(cohort);
    }

    @Override
    public OutboxPage pending(Optional<OutboxPosition> after, int limit) {
        return places.get("outbox").pending(after, limit);
    }
}
