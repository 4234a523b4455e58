package io.github.atskit.examples.benchmarks.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two round trips a command, as the store makes them, against the four or more of the textbook: select, insert, update and whatever else
 * the command writes, commit. Both are raw JDBC on PostgreSQL with the same bytes; the library takes no part.
 *
 * <p>Arguments, all optional: {@code threads=1,8}, {@code journey=full|brief}, {@code texts=sealed,clear}, {@code rounds=40},
 * {@code candidacies=4} (of each thread in a round), {@code warmup=8} (seconds).
 */
public final class RoundTrips {
    private RoundTrips() {}

    /**
     * Measures.
     *
     * @param arguments as above
     */
    public static void main(String[] arguments) {
        Arguments given = Arguments.of(arguments, "threads", "journey", "texts", "rounds", "candidacies", "warmup");
        System.out.println(
                "median (middle half) of the rounds; the ratio says how many times faster two round trips are");
        System.out.printf("%-32s %10s %12s  %s%n", "", "two/s", "textbook/s", "ratio");
        try (Server server = Server.named("postgresql")) {
            for (String threads : given.texts("threads", "1,8")) {
                for (String texts : given.texts("texts", "sealed")) {
                    Setting setting = Setting.of(Integer.parseInt(threads), false, texts.equals("sealed"));
                    measure(server, setting, given);
                }
            }
        }
    }

    private static void measure(Server server, Setting setting, Arguments given) {
        try (Contest contest = new Contest(server, Commands.scenario(given.text("journey", "full")), setting)) {
            List<Contest.Round> rounds = contest.rounds(
                    contest.twin(RoundTrips::two), contest.twin(RoundTrips::textbook), Contest.Length.of(given));
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %10.0f %12.0f  %s%n",
                    setting,
                    Spread.of(rounds, round -> round.first().perSecond()).median(),
                    Spread.of(rounds, round -> round.second().perSecond()).median(),
                    Spread.of(rounds, Contest.Round::ratio).told(3));
        }
    }

    /** What the store sends, the keys apart. */
    private static List<Loan> two(Recording recording, Traveller.Name name) {
        return recording.loans(name).stream()
                .filter(loan -> loan.pool() == Loan.Pool.CANDIDACIES)
                .toList();
    }

    /** The same reads, each together with the write that follows it in one transaction. */
    private static List<Loan> textbook(Recording recording, Traveller.Name name) {
        List<Loan> loans = new ArrayList<>();
        List<Sent> transaction = new ArrayList<>();
        for (Loan loan : two(recording, name)) {
            for (Sent sent : loan.sent()) {
                if (sent instanceof Sent.Query query && query.sql().startsWith("with moved")) {
                    transaction.addAll(Textbook.statements(query));
                    transaction.add(new Sent.Commit());
                    transaction.add(new Sent.ByItself(true));
                    loans.add(new Loan(Loan.Pool.CANDIDACIES, List.copyOf(transaction)));
                    transaction.clear();
                } else {
                    transaction.add(new Sent.ByItself(false));
                    transaction.add(sent);
                }
            }
        }
        return loans;
    }
}
