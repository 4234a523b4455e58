package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.KeyAnswer;
import io.github.atskit.persistence.PersonKey;
import io.github.atskit.persistence.PersonKeys;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Sound keys, for others to break one thing of: a table with a row for each key. */
class SimpleKeys implements PersonKeys {
    private static final int HIGH = 200;

    final List<Entry> rows = new ArrayList<>();

    /** A row; without an instant its key is in use. */
    static final class Entry {
        final String person;
        final PersonKey key;
        Instant destroyed = Instant.MAX;

        Entry(String person, PersonKey key) {
            this.person = person;
            this.key = key;
        }

        boolean isUsed() {
            return destroyed.equals(Instant.MAX);
        }
    }

    /** A secret for each pair of texts and numbers, with bytes of every sign. */
    static byte[] secret(Object... seed) {
        byte[] secret = new byte[PersonKey.BYTES];
        Arrays.fill(secret, (byte) HIGH);
        ByteBuffer.wrap(secret).putInt(Objects.hash(seed));
        return secret;
    }

    PersonKey made(String person) {
        int number = rows.size();
        return new PersonKey("key-" + number, secret(person, number));
    }

    boolean isOf(Entry row, String person) {
        return row.person.equals(person);
    }

    @Override
    public synchronized PersonKey current(String personId) {
        for (Entry row : rows) {
            if (row.person.equals(personId) && row.isUsed()) {
                return row.key;
            }
        }
        rows.add(new Entry(personId, made(personId)));
        return rows.get(rows.size() - 1).key;
    }

    @Override
    public synchronized KeyAnswer find(String personId, String keyId) {
        for (Entry row : rows) {
            if (row.person.equals(personId) && row.key.keyId().equals(keyId)) {
                return row.isUsed() ? new KeyAnswer.Usable(row.key) : new KeyAnswer.Destroyed(row.destroyed);
            }
        }
        return new KeyAnswer.Missing();
    }

    @Override
    public synchronized void destroy(String personId, Instant at) {
        for (Entry row : rows) {
            if (isOf(row, personId) && row.isUsed()) {
                row.destroyed = at;
            }
        }
    }
}
