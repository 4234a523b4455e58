package io.github.atskit.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.persistence.KeyAnswer.Destroyed;
import io.github.atskit.persistence.KeyAnswer.Missing;
import io.github.atskit.persistence.KeyAnswer.Usable;
import io.github.atskit.persistence.PersonKey;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcPersonKeysTest {
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00.123456789Z");
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong ticker = new AtomicLong(Long.MAX_VALUE - 5 * SECOND);

    private JdbcPersonKeys empty(Databases database) {
        JdbcPersonKeys keys = process(database);
        database.run("truncate table ats_person_key");
        return keys;
    }

    /** Keys that remember apart from all others, as another process does. */
    private JdbcPersonKeys process(Databases database) {
        return JdbcPersonKeys.over(database.source(), 100, ticker::get);
    }

    @ParameterizedTest
    @EnumSource
    void aPersonKeepsTheirKeyInEveryProcess(Databases database) {
        PersonKey key = empty(database).current("p-1");

        assertThat(process(database).current("p-1")).isEqualTo(key);
        assertThat(process(database).find("p-1", key.keyId())).isEqualTo(new Usable(key));
        assertThat(process(database).current("p-2")).isNotEqualTo(key);
    }

    @ParameterizedTest
    @EnumSource
    void aKeyIsOnlyItsPersons(Databases database) {
        JdbcPersonKeys keys = empty(database);
        PersonKey key = keys.current("p-1");

        assertThat(keys.find("p-2", key.keyId())).isEqualTo(new Missing());
        assertThat(keys.find("p-1", "other")).isEqualTo(new Missing());
        assertThat(keys.find("p-1", "")).isEqualTo(new Missing());
    }

    @ParameterizedTest
    @EnumSource
    void aDestroyedKeyIsGoneAtOnceAndKnownAsDestroyedForEver(Databases database) {
        JdbcPersonKeys keys = empty(database);
        PersonKey key = keys.current("p-1");
        PersonKey other = keys.current("p-2");
        keys.find("p-1", key.keyId());

        keys.destroy("p-1", AT);
        keys.destroy("p-1", AT.plusSeconds(1));

        assertThat(keys.find("p-1", key.keyId())).isEqualTo(new Destroyed(AT));
        PersonKey next = keys.current("p-1");
        assertThat(next.keyId()).isNotEqualTo(key.keyId());
        assertThat(process(database).find("p-1", key.keyId())).isEqualTo(new Destroyed(AT));
        assertThat(process(database).find("p-1", next.keyId())).isEqualTo(new Usable(next));
        assertThat(keys.find("p-2", other.keyId())).isEqualTo(new Usable(other));
    }

    @ParameterizedTest
    @EnumSource
    void theSecretLeavesTheTable(Databases database) {
        JdbcPersonKeys keys = empty(database);
        keys.current("p-1");

        keys.destroy("p-1", AT);

        database.run("alter table ats_person_key add constraint no_secret check (secret is null)");
        database.run("alter table ats_person_key drop constraint no_secret");
    }

    @ParameterizedTest
    @EnumSource
    void anotherProcessRemembersAKeyForAMinuteAtMost(Databases database) {
        JdbcPersonKeys destroying = empty(database);
        PersonKey key = destroying.current("p-1");
        JdbcPersonKeys remembering = process(database);
        remembering.current("p-1");
        remembering.find("p-1", key.keyId());

        destroying.destroy("p-1", AT);
        ticker.addAndGet(60 * SECOND - 1);
        assertThat(remembering.find("p-1", key.keyId())).isEqualTo(new Usable(key));
        ticker.addAndGet(1);

        assertThat(remembering.find("p-1", key.keyId())).isEqualTo(new Destroyed(AT));
        assertThat(remembering.current("p-1")).isNotEqualTo(key);
    }

    @ParameterizedTest
    @EnumSource
    void noMoreKeysAreRememberedThanWasSaid(Databases database) {
        JdbcPersonKeys keys = empty(database);
        JdbcPersonKeys few = JdbcPersonKeys.over(database.source(), 2, ticker::get);
        List<PersonKey> before =
                IntStream.range(0, 4).mapToObj(i -> few.current("p-" + i)).toList();
        for (int i = 0; i < 4; i++) {
            keys.destroy("p-" + i, AT);
        }

        List<Integer> remembered = IntStream.range(0, 4)
                .filter(i -> few.find("p-" + i, before.get(i).keyId()) instanceof Usable)
                .boxed()
                .toList();
        assertThat(remembered).isEmpty();
        assertThat(few.current("p-3")).isEqualTo(before.get(3));
        assertThat(few.current("p-0")).isNotEqualTo(before.get(0));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverMakesAKeyAtOnceGetsTheSame(Databases database) throws Exception {
        empty(database);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<JdbcPersonKeys> processes =
                    IntStream.range(0, 8).mapToObj(i -> process(database)).toList();
            for (int round = 0; round < 50; round++) {
                String person = "p-" + round;
                List<Callable<PersonKey>> calls = processes.stream()
                        .map(keys -> (Callable<PersonKey>) () -> keys.current(person))
                        .toList();
                PersonKey expected = null;
                for (Future<PersonKey> made : threads.invokeAll(calls)) {
                    expected = expected == null ? made.get() : expected;
                    assertThat(made.get()).isEqualTo(expected);
                }
            }
        } finally {
            threads.shutdown();
        }
    }
}
