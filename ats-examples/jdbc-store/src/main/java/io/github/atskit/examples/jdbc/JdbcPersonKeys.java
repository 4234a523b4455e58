package io.github.atskit.examples.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.atskit.persistence.KeyAnswer;
import io.github.atskit.persistence.PersonKey;
import io.github.atskit.persistence.PersonKeys;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/**
 * Keys of persons on a table of H2 or PostgreSQL, which may and should be in another database than the candidacies: whoever has both can
 * read, and a backup of one alone tells nothing.
 *
 * <p>Keys that were used are remembered for up to 60 seconds, so another process may use a destroyed key for up to that long; the process
 * that destroys it stops at once. A destroyed key leaves a row without its secret, so that {@link KeyAnswer.Destroyed} is told apart from
 * {@link KeyAnswer.Missing} for ever.
 */
public final class JdbcPersonKeys implements PersonKeys, AutoCloseable {
    private static final int REMEMBERED = 10_000;

    private static final int ID_BYTES = 12;

    /** Others may destroy the key that was just made, or make one; more than this in a row is no chance. */
    private static final int TRIES = 10;

    private final Database database;
    private final AutoCloseable pool;
    private final RememberedKeys remembered;
    private final SecureRandom random = new SecureRandom();

    private JdbcPersonKeys(DataSource source, AutoCloseable pool, int most, LongSupplier ticker) {
        this.database = Database.over(source);
        this.pool = pool;
        this.remembered = new RememberedKeys(most, ticker);
        Schema.KEYS.migrate(source, database.dialect());
    }

    /**
     * Opens the keys on a pool of their own, and makes or upgrades their table.
     *
     * @param url as for {@link JdbcStore#open(String)}
     * @return the keys
     * @throws StoreUnavailable if the database cannot be reached, or was made by a newer program
     */
    public static JdbcPersonKeys open(String url) {
        return owning(Pools.open(url));
    }

    /**
     * Opens the keys on a pool of their own, and makes or upgrades their table.
     *
     * @param url as for {@link JdbcStore#open(String)}
     * @param user the user
     * @param password the password
     * @return the keys
     * @throws StoreUnavailable if the database cannot be reached, or was made by a newer program
     */
    public static JdbcPersonKeys open(String url, String user, String password) {
        return owning(Pools.open(url, user, password));
    }

    private static JdbcPersonKeys owning(HikariDataSource pool) {
        try {
            return new JdbcPersonKeys(pool, pool, REMEMBERED, System::nanoTime);
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
    }

    /**
     * Puts the keys on a host's own source of connections. Closing them leaves the source open.
     *
     * @param source where connections come from
     * @return the keys
     * @throws StoreUnavailable if the database cannot be reached, or was made by a newer program
     */
    public static JdbcPersonKeys over(DataSource source) {
        return over(source, REMEMBERED, System::nanoTime);
    }

    static JdbcPersonKeys over(DataSource source, int most, LongSupplier ticker) {
        return new JdbcPersonKeys(source, () -> {}, most, ticker);
    }

    /**
     * Makes or upgrades the table and does nothing else: for a deployment whose programs may not change tables.
     *
     * @param source connections of a user that may
     * @throws StoreUnavailable if the database cannot be reached, or was made by a newer program
     */
    public static void migrate(DataSource source) {
        Schema.KEYS.migrate(source, Dialect.of(source));
    }

    @Override
    public PersonKey current(String personId) {
        Texts.require("the id of a person", personId);
        RememberedKeys.Place place = new RememberedKeys.Place(personId, "");
        return remembered.at(place).orElseGet(() -> {
            long destructions = remembered.destructions();
            long before = remembered.now();
            PersonKey key = foundOrMade(personId);
            remembered.remember(place, key, destructions, before);
            return key;
        });
    }

    /** Two processes that make a key at once give it the same number, so one of them finds the other's. */
    private PersonKey foundOrMade(String personId) {
        return database.run("finding the key of a person", connection -> {
            for (int tries = 0; tries < TRIES; tries++) {
                Optional<PersonKey> found = KeyRows.current(connection, personId);
                if (found.isPresent()) {
                    return found.get();
                }
                PersonKey fresh = fresh();
                database.dialect().write(connection, writing -> KeyRows.make(writing, personId, fresh));
            }
            throw StoreUnavailable.because(
                    "Every key that was made for a person was destroyed at once", "Find out who keeps destroying them");
        });
    }

    private PersonKey fresh() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        byte[] secret = new byte[PersonKey.BYTES];
        random.nextBytes(secret);
        return new PersonKey(HexFormat.of().formatHex(id), secret);
    }

    @Override
    public KeyAnswer find(String personId, String keyId) {
        Texts.require("the id of a person", personId);
        Texts.require("the id of a key", keyId);
        RememberedKeys.Place place = new RememberedKeys.Place(personId, keyId);
        Optional<PersonKey> known = keyId.isEmpty() ? Optional.empty() : remembered.at(place);
        if (known.isPresent()) {
            return new KeyAnswer.Usable(known.get());
        }
        long destructions = remembered.destructions();
        long before = remembered.now();
        KeyAnswer answer =
                database.run("finding the key of a person", connection -> KeyRows.find(connection, personId, keyId));
        if (answer instanceof KeyAnswer.Usable usable) {
            remembered.remember(place, usable.key(), destructions, before);
        }
        return answer;
    }

    @Override
    public void destroy(String personId, Instant at) {
        Texts.require("the id of a person", personId);
        try {
            database.write("destroying the keys of a person", connection -> KeyRows.destroy(connection, personId, at));
        } finally {
            remembered.forget(personId);
        }
    }

    /** Closes the pool, if it is the keys' own. */
    @Override
    public void close() {
        try {
            pool.close();
        } catch (Exception failure) {
            throw StoreUnavailable.because("closing the pool", failure);
        }
    }
}
