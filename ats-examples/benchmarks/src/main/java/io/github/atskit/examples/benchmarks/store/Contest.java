package io.github.atskit.examples.benchmarks.store;

import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.github.atskit.examples.jdbc.JdbcPersonKeys;
import io.github.atskit.examples.jdbc.JdbcStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/**
 * Two sides that take the same candidacies through the same journey, round after round, each on databases of its own on one server. They
 * take turns, and take turns in who begins; every round has new candidacies, so the tables of both sides always hold the same.
 */
final class Contest implements AutoCloseable {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Server server;
    private final Scenario scenario;
    private final Setting setting;
    private final ExecutorService pool;
    private final Recording recording;
    private int next;
    private int rounds;

    Contest(Server server, Scenario scenario, Setting setting) {
        this.server = server;
        this.scenario = scenario;
        this.setting = setting;
        this.pool = Executors.newFixedThreadPool(setting.threads());
        this.recording = Recording.of(scenario, setting, databases());
    }

    /** One side: makes the work for some candidacies, with everything made that can be made before the clock runs. */
    interface Side extends BiFunction<List<Traveller.Name>, Integer, Lap.Work> {}

    /** What both sides took in one round. */
    record Round(Lap first, Lap second) {
        double ratio() {
            return second.nanos() / (double) first.nanos();
        }

        double moreCpuMicros() {
            return first.cpuMicros() - second.cpuMicros();
        }
    }

    Recording recording() {
        return recording;
    }

    private Loan.Databases databases() {
        int number = DATABASES.incrementAndGet();
        return new Loan.Databases(server.database("candidacies" + number), server.database("keys" + number));
    }

    private Loan.Databases migrated() {
        Loan.Databases databases = databases();
        JdbcStore.migrate(databases.candidacies());
        JdbcPersonKeys.migrate(databases.keys());
        return databases;
    }

    /** The library. */
    Side library() {
        Loan.Databases databases = databases();
        CandidacyLedger ledger = Recording.ledger(
                JdbcStore.over(databases.candidacies()), JdbcPersonKeys.over(databases.keys()), setting);
        List<Traveller> travellers = new ArrayList<>();
        for (int i = 0; i < setting.threads(); i++) {
            travellers.add(new Traveller(scenario, scenario.steps(), ledger));
        }
        return (names, thread) -> () -> names.forEach(travellers.get(thread)::travel);
    }

    /** The twin: sends what the library sent. */
    Side twin(BiFunction<Recording, Traveller.Name, List<Loan>> sending) {
        Loan.Databases databases = migrated();
        return (names, thread) -> {
            List<Loan> all = names.stream()
                    .flatMap(name -> sending.apply(recording, name).stream())
                    .toList();
            return () -> {
                for (Loan loan : all) {
                    loan.replay(databases);
                }
            };
        };
    }

    /** Lets both sides run: for some seconds to warm up, and then the rounds that count. */
    List<Round> rounds(Side first, Side second, Length length) {
        server.waitForDisk(false);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(length.warmUpSeconds());
        do {
            round(first, second, length.candidacies());
        } while (System.nanoTime() < end);
        server.waitForDisk(true);
        round(first, second, length.candidacies());
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < length.rounds(); i++) {
            all.add(round(first, second, length.candidacies()));
        }
        return all;
    }

    /**
     * How long a contest is.
     *
     * @param warmUpSeconds for how long nothing counts
     * @param rounds how many rounds count
     * @param candidacies how many candidacies each thread takes through in a round
     */
    record Length(int warmUpSeconds, int rounds, int candidacies) {
        static Length of(Arguments given) {
            return new Length(given.number("warmup", 8), given.number("rounds", 40), given.number("candidacies", 4));
        }
    }

    private Round round(Side first, Side second, int candidacies) {
        List<List<Traveller.Name>> names = new ArrayList<>();
        for (int thread = 0; thread < setting.threads(); thread++) {
            List<Traveller.Name> own = new ArrayList<>();
            for (int i = 0; i < candidacies; i++) {
                own.add(Traveller.Name.of(next++));
            }
            names.add(own);
        }
        List<Lap.Work> one = work(first, names);
        List<Lap.Work> other = work(second, names);
        int commands = scenario.steps().size() * candidacies * setting.threads();
        boolean firstBegins = rounds++ % 2 == 0;
        Lap before = Lap.of(pool, commands, firstBegins ? one : other);
        Lap after = Lap.of(pool, commands, firstBegins ? other : one);
        return firstBegins ? new Round(before, after) : new Round(after, before);
    }

    private static List<Lap.Work> work(Side side, List<List<Traveller.Name>> names) {
        List<Lap.Work> work = new ArrayList<>();
        for (int thread = 0; thread < names.size(); thread++) {
            work.add(side.apply(names.get(thread), thread));
        }
        return work;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
