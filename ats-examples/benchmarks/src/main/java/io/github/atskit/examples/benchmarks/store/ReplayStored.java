package io.github.atskit.examples.benchmarks.store;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.LogDiscussion;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.github.atskit.examples.benchmarks.scenario.Step;
import io.github.atskit.examples.jdbc.JdbcStore;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.bridge.Archive;
import io.github.atskit.persistence.bridge.StoreBridge;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Rebuilds every candidacy from its history on PostgreSQL, against a raw cursor that reads every column of the same rows. One journey of
 * thirty events is kept by the bridge, in clear and with hardly a word in any text; SQL copies it under other ids. Run it with
 * {@code -Xmx256m}: neither side keeps anything.
 *
 * <p>Arguments, all optional: {@code candidacies=100000}, {@code rounds=5}.
 */
public final class ReplayStored {
    private static final int EVENTS = 30;
    private static final int FETCHED_AT_ONCE = 200;
    private static final double NANOS = 1e9;
    private static final double MILLION = 1e6;
    private static final String RAW =
            "select candidacy_id, revision, command_id, payload from ats_commit order by candidacy_id, revision";

    private final DataSource database;
    private final Archive archive;
    private final int candidacies;

    private ReplayStored(DataSource database, int candidacies) {
        this.database = database;
        this.candidacies = candidacies;
        StoreBridge bridge = StoreBridge.over(JdbcStore.over(database));
        Traveller.Name first = Traveller.Name.of(0);
        Scenario scenario = Scenario.briefWithModifications();
        new Traveller(scenario, thirty(scenario), bridge.ledger()).travel(first);
        this.archive = bridge.archive();
        Sql.run(
                database,
                // Nobody will miss the copies, so their log is not written; they are read in the same way.
                "alter table ats_commit set unlogged",
                "insert into ats_commit select 'c-' || (" + first.candidacy().substring(2)
                        + " + n), revision, command_id, payload from generate_series(1, " + (candidacies - 1)
                        + ") n cross join ats_commit order by n, revision",
                "vacuum analyze ats_commit");
    }

    /** More discussions, until it is thirty events. */
    private static List<Step> thirty(Scenario scenario) {
        List<Candidacy> after = scenario.candidacies();
        List<Step> steps = new ArrayList<>(scenario.steps());
        Step discussion = steps.stream()
                .filter(step -> step.command() instanceof LogDiscussion)
                .findFirst()
                .orElseThrow();
        int place = steps.indexOf(discussion);
        for (long events = after.get(after.size() - 1).revision(); events < EVENTS; events++) {
            steps.add(place, discussion);
        }
        return steps;
    }

    /** Counts what comes out. */
    private static final class Counting implements Archive.Reader {
        private int candidacies;
        private long events;

        @Override
        public void candidacy(Candidacy candidacy) {
            candidacies++;
            events += candidacy.revision();
        }

        @Override
        public void erased(CandidacyId id) {
            throw new IllegalStateException(id + " was erased");
        }

        @Override
        public void broken(BrokenRecord problem) {
            throw problem;
        }
    }

    /** {@return events a second} */
    private double library() {
        Counting counting = new Counting();
        long begin = System.nanoTime();
        archive.replay("", counting);
        double seconds = (System.nanoTime() - begin) / NANOS;
        if (counting.candidacies != candidacies || counting.events != (long) candidacies * EVENTS) {
            throw new IllegalStateException("events were lost: " + counting.events);
        }
        return counting.events / seconds;
    }

    private double raw() {
        long begin = System.nanoTime();
        long rows = 0;
        long read = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(RAW)) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                try (ResultSet all = statement.executeQuery()) {
                    while (all.next()) {
                        read += all.getString(1).length() + all.getLong(2);
                        read += all.getString(3) == null ? 1 : 0;
                        read += all.getString(4).length();
                        rows++;
                    }
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        double seconds = (System.nanoTime() - begin) / NANOS;
        if (rows == 0 || read == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (double) candidacies * EVENTS / seconds;
    }

    /**
     * Measures.
     *
     * @param arguments as above
     */
    public static void main(String[] arguments) {
        Arguments given = Arguments.of(arguments, "candidacies", "rounds");
        int candidacies = given.number("candidacies", 100_000);
        try (Server server = Server.named("postgresql")) {
            DataSource database = server.database("replay");
            ReplayStored replay = new ReplayStored(database, candidacies);
            System.out.printf(
                    Locale.ROOT,
                    "%d candidacies of %d events, %s commits, %.0f bytes of payload each; heap at most %d MB%n",
                    candidacies,
                    EVENTS,
                    Sql.texts(database, "select count(*) from ats_commit").get(0),
                    Sql.number(database, "select avg(octet_length(payload)) from ats_commit"),
                    Runtime.getRuntime().maxMemory() >> 20);
            replay.library();
            replay.raw();
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < given.number("rounds", 5); round++) {
                double library = replay.library();
                double raw = replay.raw();
                ratios.add(library / raw);
                System.out.printf(
                        Locale.ROOT,
                        "library %.3f M events/s, raw cursor %.3f M events/s, ratio %.2f%n",
                        library / MILLION,
                        raw / MILLION,
                        library / raw);
            }
            System.out.println("ratio " + Spread.of(ratios, ratio -> ratio).told(2));
        }
    }
}
