package io.github.atskit.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.persistence.AppendOutcome.Appended;
import io.github.atskit.persistence.AppendOutcome.Collided;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredWrite;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A network costs more than anything that this library does, so the number of round trips is a promise. */
class RoundTripsTest {
    private final StatementCounter counter = new StatementCounter(Databases.POSTGRESQL.source());
    private final JdbcStore store = JdbcStore.over(counter.source());

    @BeforeEach
    void empty() {
        Databases.POSTGRESQL.emptyStore();
        counter.taken();
    }

    private static StoredWrite full(long revision) {
        return Sample.of("c-1", revision)
                .command("sent")
                .section("one", Map.of("v", revision))
                .section("two", Map.of("v", revision))
                .panel("p-1", "p-2")
                .reviewers("r-1", "r-2")
                .owes("k-1", Map.of())
                .owes("k-2", Map.of())
                .write();
    }

    @Test
    void aCommitIsOneStatement() {
        assertThat(store.append("c-1", 0, full(1))).isEqualTo(new Appended(1));
        assertThat(counter.taken()).hasSize(1);

        assertThat(store.append("c-1", 1, full(2))).isEqualTo(new Appended(2));
        assertThat(counter.taken()).hasSize(1);
    }

    @Test
    void aReadIsOneStatement() {
        store.append("c-1", 0, full(1));
        counter.taken();

        store.read(ReadRequest.of("c-1"));
        assertThat(counter.taken()).hasSize(1);

        store.read(new ReadRequest("c-1", Optional.of("sent"), Optional.of(Sample.hash("c-1", 1))));
        assertThat(counter.taken()).hasSize(1);
    }

    @Test
    void aCollisionAsksOnceMore() {
        store.append("c-1", 0, full(1));
        counter.taken();

        assertThat(store.append("c-1", 0, full(1))).isEqualTo(new Collided(1));
        assertThat(counter.taken()).hasSize(2);
    }

    @Test
    void everyOtherQuestionIsOneStatement() {
        store.append("c-1", 0, full(1));
        counter.taken();

        store.commits("c-1", 0, 10);
        assertThat(counter.taken()).hasSize(1);
        store.pending(Optional.empty(), 10);
        assertThat(counter.taken()).hasSize(1);
        store.page(IndexFilter.ALL, Optional.empty(), 10);
        assertThat(counter.taken()).hasSize(1);
        store.acknowledge("c-1", "k-1");
        assertThat(counter.taken()).hasSize(1);
    }
}
