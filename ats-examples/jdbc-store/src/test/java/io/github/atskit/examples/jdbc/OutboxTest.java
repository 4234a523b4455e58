package io.github.atskit.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.persistence.OutboxPage;
import io.github.atskit.persistence.OutboxPosition;
import io.github.atskit.persistence.StoredObligation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutboxTest {
    private static final List<Instant> INSTANTS = List.of(
            Instant.parse("2026-03-01T12:00:00.000000002Z"),
            Instant.parse("2026-03-01T12:00:00.000000001Z"),
            Instant.parse("2026-03-01T12:00:00.000000001Z"),
            Instant.parse("1969-12-31T23:59:59.999999999Z"),
            Instant.parse("2026-03-01T11:59:59.999999999Z"),
            Instant.EPOCH,
            Instant.MIN,
            Instant.MAX);

    private static List<StoredObligation> fill(JdbcStore store) {
        List<StoredObligation> owed = new ArrayList<>();
        for (int i = 0; i < INSTANTS.size(); i++) {
            String id = "c-" + i;
            var write = Sample.of(id, 1)
                    .at(INSTANTS.get(i))
                    .owes(id + "-a", Map.of("n", 1L))
                    .owes(id + "-b", Map.of("n", 2L))
                    .write();
            store.append(id, 0, write);
            owed.addAll(write.obligations());
        }
        owed.sort(Comparator.comparing(OutboxPosition::of));
        return owed;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOwedIsListedInOrderPageByPage(Databases database) {
        JdbcStore store = database.emptyStore();
        List<StoredObligation> owed = fill(store);

        List<StoredObligation> listed = new ArrayList<>();
        OutboxPage page = store.pending(Optional.empty(), 3);
        while (page.end().isPresent()) {
            listed.addAll(page.entries());
            page = store.pending(page.end(), 3);
        }

        assertThat(listed).isEqualTo(owed);
        assertThat(page.entries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAcknowledgedIsGone(Databases database) {
        JdbcStore store = database.emptyStore();
        List<StoredObligation> owed = fill(store);

        store.acknowledge("c-1", "c-1-a");
        store.acknowledge("c-1", "c-1-a");
        store.acknowledge("c-2", "c-1-b");
        store.acknowledge("nobody", "nothing");

        owed.removeIf(one -> one.key().equals("c-1-a"));
        assertThat(store.pending(Optional.empty(), 100).entries()).isEqualTo(owed);
    }
}
