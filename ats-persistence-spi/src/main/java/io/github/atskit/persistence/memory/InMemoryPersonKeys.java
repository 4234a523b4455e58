package io.github.atskit.persistence.memory;

import io.github.atskit.persistence.KeyAnswer;
import io.github.atskit.persistence.PersonKey;
import io.github.atskit.persistence.PersonKeys;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the keys of persons in memory, for tests and for trying things out. Safe for many threads. Nothing survives the process, so what
 * was sealed with these keys cannot be read after it.
 */
public final class InMemoryPersonKeys implements PersonKeys {
    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final ConcurrentHashMap<String, Keys> persons = new ConcurrentHashMap<>();

    /** No keys. */
    public InMemoryPersonKeys() {}

    /** The keys of one person: the one in use, if there is one, and when each of the others was destroyed. */
    private record Keys(Option<PersonKey> current, HashMap<String, Instant> destroyed) {
        static final Keys NONE = new Keys(Option.none(), HashMap.empty());

        Keys with(PersonKey key) {
            return new Keys(Option.some(key), destroyed);
        }

        Keys destroyed(Instant at) {
            return current.fold(() -> this, key -> new Keys(Option.none(), destroyed.put(key.keyId(), at)));
        }

        KeyAnswer find(String keyId) {
            return current.filter(key -> key.keyId().equals(keyId))
                    .<KeyAnswer>map(KeyAnswer.Usable::new)
                    .orElse(() -> destroyed.get(keyId).map(KeyAnswer.Destroyed::new))
                    .getOrElse(KeyAnswer.Missing::new);
        }
    }

    @Override
    public PersonKey current(String personId) {
        Keys keys = persons.compute(personId, (id, known) -> {
            Keys present = known == null ? Keys.NONE : known;
            return present.current().isDefined() ? present : present.with(made());
        });
        return keys.current().get();
    }

    /** The id is drawn as well: an id that can be guessed would let the key of another process pass for this one. */
    private PersonKey made() {
        return new PersonKey(HexFormat.of().formatHex(drawn(ID_BYTES)), drawn(PersonKey.BYTES));
    }

    private byte[] drawn(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return drawn;
    }

    @Override
    public KeyAnswer find(String personId, String keyId) {
        Objects.requireNonNull(keyId, "keyId");
        Keys keys = persons.get(personId);
        return keys == null ? new KeyAnswer.Missing() : keys.find(keyId);
    }

    @Override
    public void destroy(String personId, Instant at) {
        Objects.requireNonNull(at, "at");
        persons.computeIfPresent(personId, (id, keys) -> keys.destroyed(at));
    }
}
