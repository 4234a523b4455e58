package io.github.atskit.examples.cli.command;

import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.examples.cli.play.NamedApart;
import io.github.atskit.examples.jdbc.JdbcPersonKeys;
import io.github.atskit.examples.jdbc.JdbcStore;
import io.github.atskit.persistence.bridge.StoreBridge;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Where journeys are played, by URL. Every journey gets a ledger in which nobody is enrolled yet. */
interface Stores extends AutoCloseable {
    String MEMORY = "memory:";

    /** What is allowed, for whoever gave something else. */
    String ALLOWED = "memory:, jdbc:h2:..., jdbc:postgresql:...";

    /** {@return a ledger for one journey} */
    CandidacyLedger fresh();

    /** {@return what the ids of this run's candidacies begin with; none where nothing is left of them afterwards} */
    Optional<String> run();

    @Override
    void close();

    /** {@return whether a URL names a kind of store that is known here} */
    static boolean knows(String url) {
        return url.equals(MEMORY) || url.startsWith("jdbc:h2:") || url.startsWith("jdbc:postgresql:");
    }

    /**
     * Opens the stores at a URL.
     *
     * @param url one that is {@linkplain #knows known}
     * @return the stores
     * @throws io.github.atskit.examples.jdbc.StoreUnavailable if a database cannot be reached
     */
    static Stores at(String url) {
        return url.equals(MEMORY) ? new InMemory() : new OnDatabase(url);
    }

    /** A store of its own for each journey. */
    final class InMemory implements Stores {
        @Override
        public CandidacyLedger fresh() {
            return StoreBridge.over(new InMemoryCandidacyStore()).ledger();
        }

        @Override
        public Optional<String> run() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** One store for all journeys, which keep apart by a prefix for each run and file. Texts are sealed. */
    final class OnDatabase implements Stores {
        private static final int PREFIX = 8;

        private final String run = UUID.randomUUID().toString().substring(0, PREFIX);
        private final AtomicInteger journeys = new AtomicInteger();
        private final JdbcStore store;
        private final JdbcPersonKeys keys;
        private final CandidacyLedger ledger;

        OnDatabase(String url) {
            this.store = JdbcStore.open(url);
            this.keys = JdbcPersonKeys.open(url);
            this.ledger = StoreBridge.over(store).sealedWith(keys).ledger();
        }

        @Override
        public CandidacyLedger fresh() {
            return new NamedApart(ledger, run + '-' + journeys.incrementAndGet() + '-');
        }

        @Override
        public Optional<String> run() {
            return Optional.of(run);
        }

        @Override
        public void close() {
            keys.close();
            store.close();
        }
    }
}
