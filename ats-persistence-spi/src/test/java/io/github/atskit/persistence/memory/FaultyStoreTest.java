package io.github.atskit.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.OutboxPosition;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A faulty store")
class FaultyStoreTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final InMemoryCandidacyStore behind = new InMemoryCandidacyStore();
    private final FaultyStore<InMemoryCandidacyStore> store = new FaultyStore<>(behind);

    private static StoredWrite write(long revision) {
        StoredEvent event = new StoredEvent(revision, "enrolled", 1, NOON, "a-1", "administrator", Map.of());
        IndexRow row = new IndexRow(
                "c-1", revision, "2026", "drafting", "p-1", Optional.empty(), List.of(), List.of(), Optional.empty());
        return new StoredWrite(
                new StoredCommit(List.of(event), Optional.of("cmd-" + revision), Map.of(), "", "hash-" + revision),
                new StoredSnapshot(revision, 1, "hash-" + revision, Map.of()),
                List.of(),
                row,
                List.of(new StoredObligation("c-1", revision, 0, "key-" + revision, NOON, 1, Map.of())));
    }

    private static AppendOutcome appended(long revision) {
        return new AppendOutcome.Appended(revision);
    }

    private boolean isEmpty() {
        return behind.read(ReadRequest.of("c-1")).equals(new ReadOutcome.Absent());
    }

    private List<String> keys(Optional<OutboxPosition> after, int limit) {
        return store.pending(after, limit).entries().stream()
                .map(StoredObligation::key)
                .toList();
    }

    @Test
    @DisplayName("is as sound as the one behind until it is told otherwise")
    void isSoundAtFirst() {
        assertThat(store.append("c-1", 0, write(1))).isEqualTo(appended(1));
        assertThat(store.read(ReadRequest.of("c-1"))).isEqualTo(behind.read(ReadRequest.of("c-1")));
        assertThat(store.commits("c-1", 0, 10)).hasSize(1);
        assertThat(store.page(IndexFilter.ALL, Optional.empty(), 10)).hasSize(1);
        assertThat(store.countByStage("2026")).containsExactly(Map.entry("drafting", 1L));
        assertThat(keys(Optional.empty(), 10)).containsExactly("key-1");
        store.acknowledge("c-1", "key-1");
        assertThat(keys(Optional.empty(), 10)).isEmpty();
    }

    @Test
    @DisplayName("collides as often as told, and keeps nothing of it")
    void collides() {
        store.play(Fault.CONFLICT, 2);
        assertThat(store.append("c-1", 0, write(1))).isEqualTo(new AppendOutcome.Collided(1));
        assertThat(store.append("c-1", 0, write(1))).isEqualTo(new AppendOutcome.Collided(1));
        assertThat(isEmpty()).isTrue();
        assertThat(store.append("c-1", 0, write(1))).isEqualTo(appended(1));
    }

    @Test
    @DisplayName("is out of reach before it writes")
    void failsBefore() {
        store.play(Fault.OUTAGE_BEFORE_WRITE, 1);
        assertThatThrownBy(() -> store.append("c-1", 0, write(1)))
                .isInstanceOf(StoreOutage.class)
                .hasMessage("out of reach before writing c-1");
        assertThat(isEmpty()).isTrue();
        assertThat(store.append("c-1", 0, write(1))).isEqualTo(appended(1));
    }

    @Test
    @DisplayName("is out of reach after it wrote, and a command id tells that it did")
    void failsAfter() {
        store.play(Fault.OUTAGE_AFTER_WRITE, 1);
        assertThatThrownBy(() -> store.append("c-1", 0, write(1)))
                .isInstanceOf(StoreOutage.class)
                .hasMessage("out of reach after writing c-1");
        assertThat(store.read(new ReadRequest("c-1", Optional.of("cmd-1"), Optional.empty())))
                .isInstanceOfSatisfying(
                        ReadOutcome.Found.class,
                        found -> assertThat(found.repeated()).hasValue(1));
    }

    @Test
    @DisplayName("is out of reach for readers")
    void failsReaders() {
        store.play(Fault.OUTAGE_OF_READ, 1);
        assertThatThrownBy(() -> store.read(ReadRequest.of("c-1"))).isInstanceOf(StoreOutage.class);
        assertThat(store.read(ReadRequest.of("c-1"))).isEqualTo(new ReadOutcome.Absent());
    }

    @Test
    @DisplayName("writes twice and tells of the second time")
    void writesTwice() {
        store.play(Fault.REPEATED_WRITE, 1);
        assertThat(store.append("c-1", 0, write(1))).isEqualTo(new AppendOutcome.Collided(1));
        assertThat(behind.commits("c-1", 0, 10)).hasSize(1);
    }

    @Test
    @DisplayName("delivers again what was acknowledged, in its place")
    void deliversAgain() {
        store.append("c-1", 0, write(1));
        store.append("c-1", 1, write(2));
        keys(Optional.empty(), 10);
        store.acknowledge("c-1", "key-1");
        assertThat(keys(Optional.empty(), 10)).containsExactly("key-2");
        store.play(Fault.REPEATED_DELIVERY, 2);
        assertThat(keys(Optional.empty(), 10)).containsExactly("key-1", "key-2");
        Optional<OutboxPosition> first = Optional.of(new OutboxPosition(NOON, "c-1", 1, 0));
        assertThat(keys(first, 10)).containsExactly("key-2");
        assertThat(keys(Optional.empty(), 10)).containsExactly("key-2");
    }

    @Test
    @DisplayName("begins every call with what makes it slow, until it is healed")
    void isSlow() {
        AtomicInteger waits = new AtomicInteger();
        store.slowDown(waits::incrementAndGet);
        store.append("c-1", 0, write(1));
        store.read(ReadRequest.of("c-1"));
        store.commits("c-1", 0, 10);
        store.page(IndexFilter.ALL, Optional.empty(), 10);
        store.countByStage("2026");
        store.pending(Optional.empty(), 10);
        store.acknowledge("c-1", "key-1");
        assertThat(waits).hasValue(7);
        store.play(Fault.CONFLICT, 5);
        store.heal();
        assertThat(store.append("c-1", 1, write(2))).isEqualTo(appended(2));
        assertThat(waits).hasValue(7);
    }

    @Test
    @DisplayName("stops a fault that is played for no more calls")
    void stopsAFault() {
        store.play(Fault.CONFLICT, 5);
        store.play(Fault.CONFLICT, 0);
        assertThat(store.append("c-1", 0, write(1))).isEqualTo(appended(1));
        assertThatThrownBy(() -> store.play(Fault.CONFLICT, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("stands on a store that refuses pages too short or too long")
    void refusesLimits() {
        for (int limit : new int[] {0, 1001}) {
            assertThatThrownBy(() -> store.commits("c-1", 0, limit)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.page(IndexFilter.ALL, Optional.empty(), limit))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.pending(Optional.empty(), limit))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
