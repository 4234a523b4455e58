package io.github.atskit.examples.benchmarks.store;

import io.github.atskit.examples.benchmarks.scenario.Scenario;
import java.util.List;
import java.util.Locale;

/**
 * Commands a second through the front door, the bridge and the store, against a twin of raw JDBC that sends the same statements with
 * parameters that are ready; and how much more processor time the library takes than the twin.
 *
 * <p>Arguments, all optional: {@code database=postgresql|h2}, {@code threads=1,8}, {@code journey=full|brief}, {@code texts=sealed,clear},
 * {@code held=no,yes}, {@code rounds=40}, {@code candidacies=4} (of each thread in a round), {@code warmup=8} (seconds, once without
 * a database and once with it).
 */
public final class Commands {
    private Commands() {}

    /**
     * Measures.
     *
     * @param arguments as above
     */
    public static void main(String[] arguments) {
        Arguments given = Arguments.of(
                arguments, "database", "threads", "journey", "texts", "held", "rounds", "candidacies", "warmup");
        Scenario scenario = scenario(given.text("journey", "full"));
        System.out.println("median (middle half) of the rounds; cpu is thread time beside the database, per command");
        System.out.printf(
                "%-32s %10s %10s  %-24s %s%n", "", "library/s", "twin/s", "ratio", "library cpu - twin cpu µs");
        try (Server server = Server.named(given.text("database", "postgresql"))) {
            for (String threads : given.texts("threads", "1,8")) {
                for (String texts : given.texts("texts", "sealed,clear")) {
                    for (String held : given.texts("held", "no,yes")) {
                        Setting setting =
                                Setting.of(Integer.parseInt(threads), held.equals("yes"), texts.equals("sealed"));
                        measure(server, scenario, setting, given);
                    }
                }
            }
        }
    }

    static Scenario scenario(String journey) {
        return switch (journey) {
            case "full" -> Scenario.straight();
            case "brief" -> Scenario.brief();
            default -> throw new IllegalArgumentException("full or brief, not " + journey);
        };
    }

    private static void measure(Server server, Scenario scenario, Setting setting, Arguments given) {
        LibraryCpu.warmUp(scenario, setting, given.number("warmup", 8));
        try (Contest contest = new Contest(server, scenario, setting)) {
            List<Contest.Round> rounds =
                    contest.rounds(contest.library(), contest.twin(Recording::loans), Contest.Length.of(given));
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %10.0f %10.0f  %-24s %s%n",
                    setting,
                    Spread.of(rounds, round -> round.first().perSecond()).median(),
                    Spread.of(rounds, round -> round.second().perSecond()).median(),
                    Spread.of(rounds, Contest.Round::ratio).told(3),
                    Spread.of(rounds, Contest.Round::moreCpuMicros).told(1));
        }
    }
}
