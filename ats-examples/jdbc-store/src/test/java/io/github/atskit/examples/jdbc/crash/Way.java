package io.github.atskit.examples.jdbc.crash;

import io.github.atskit.examples.jdbc.JdbcPersonKeys;
import io.github.atskit.examples.jdbc.JdbcStore;
import io.github.atskit.persistence.bridge.StoreBridge;
import java.util.Map;

/** What a writer writes through, and what is checked of it afterwards. */
enum Way {
    /** Straight to the store: every table is compared with what has to be in it. */
    STORE {
        @Override
        OneMore writing(JdbcStore store, JdbcPersonKeys keys) {
            return new ThroughTheStore(store);
        }

        @Override
        long check(JdbcStore store, JdbcPersonKeys keys, Map<String, Map<Long, String>> acknowledged) {
            return new RemainsOfTraces(store).check(acknowledged);
        }
    },
    /** Real commands: every history is verified, and what follows from it compared with what is there. */
    FRONT_DOOR {
        @Override
        OneMore writing(JdbcStore store, JdbcPersonKeys keys) {
            return new ThroughTheFrontDoor(bridge(store, keys).ledger(Writer.CANDIDACIES));
        }

        @Override
        long check(JdbcStore store, JdbcPersonKeys keys, Map<String, Map<Long, String>> acknowledged) {
            return new RemainsOfCases(store, bridge(store, keys)).check(acknowledged);
        }
    };

    private static StoreBridge bridge(JdbcStore store, JdbcPersonKeys keys) {
        return StoreBridge.over(store).sealedWith(keys);
    }

    /** {@return what appends to an open store} */
    abstract OneMore writing(JdbcStore store, JdbcPersonKeys keys);

    /** {@return how many commits there are, once all of them are checked} */
    abstract long check(JdbcStore store, JdbcPersonKeys keys, Map<String, Map<Long, String>> acknowledged);
}
