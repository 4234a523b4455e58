package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.PersonKey;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Some keys, for a while: those that were used last, for at most a minute each. */
final class RememberedKeys {
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private final int most;
    private final LongSupplier ticker;
    private final Map<Place, Remembered> keys = new LinkedHashMap<>(16, 0.75f, true);
    private long destructions;

    RememberedKeys(int most, LongSupplier ticker) {
        this.most = most;
        this.ticker = ticker;
    }

    /**
     * Which key.
     *
     * @param personId whose
     * @param keyId its id; empty for the one to seal new texts with
     */
    record Place(String personId, String keyId) {}

    private record Remembered(PersonKey key, long since) {}

    /** How many destructions there were. To be asked before a key is read, and told when it is {@linkplain #remember remembered}. */
    synchronized long destructions() {
        return destructions;
    }

    synchronized Optional<PersonKey> at(Place place) {
        Remembered found = keys.get(place);
        if (found == null) {
            return Optional.empty();
        }
        if (ticker.getAsLong() - found.since() >= LONGEST_NANOS) {
            keys.remove(place);
            return Optional.empty();
        }
        return Optional.of(found.key());
    }

    /**
     * Remembers a key, unless one was destroyed since it was read: it may be that one.
     *
     * @param place which key
     * @param key the key
     * @param readSince the {@link #destructions()} before it was read
     * @param readAt the ticker before it was read
     */
    synchronized void remember(Place place, PersonKey key, long readSince, long readAt) {
        if (readSince != destructions) {
            return;
        }
        keys.put(place, new Remembered(key, readAt));
        if (keys.size() > most) {
            Iterator<Place> oldest = keys.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    synchronized void forget(String personId) {
        destructions++;
        keys.keySet().removeIf(place -> place.personId().equals(personId));
    }

    long now() {
        return ticker.getAsLong();
    }
}
