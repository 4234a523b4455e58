package io.github.atskit.examples.benchmarks.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@link CodecBenchmark} in short rounds that take turns, by processor time: for a machine that is too busy for JMH, where only what was
 * measured side by side can be compared.
 *
 * <p>Arguments, all optional: {@code journey=full,brief}, {@code rounds=40}, {@code times=2000} (in a round).
 */
public final class CodecRounds {
    private static final double MICROS = 1e3;

    private CodecRounds() {}

    private interface Turn {
        Object take() throws IOException;
    }

    private record Pair(double library, double plain) {
        double ratio() {
            return library / plain;
        }
    }

    /**
     * Measures.
     *
     * @param arguments as above
     * @throws IOException if a document cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Arguments given = Arguments.of(arguments, "journey", "rounds", "times");
        System.out.println("processor time, µs: median (middle half) of the rounds");
        System.out.printf("%-14s %8s %-26s %-26s %s%n", "", "bytes", "library", "Jackson over records", "ratio");
        for (String journey : given.texts("journey", "full,brief")) {
            CodecBenchmark codec = new CodecBenchmark();
            codec.journey = journey;
            codec.fill();
            measure(journey + " write", codec.bytes(), codec::libraryWrite, codec::plainWrite, given);
            measure(journey + " read", codec.bytes(), codec::libraryRead, codec::plainRead, given);
        }
    }

    private static void measure(String what, int bytes, Turn library, Turn plain, Arguments given) throws IOException {
        int times = given.number("times", 2_000);
        List<Pair> rounds = new ArrayList<>();
        int warmUp = given.number("rounds", 40) / 2;
        for (int i = -warmUp; i < given.number("rounds", 40); i++) {
            Pair pair = new Pair(micros(library, times), micros(plain, times));
            if (i >= 0) {
                rounds.add(pair);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-14s %8d %-26s %-26s %s%n",
                what,
                bytes,
                Spread.of(rounds, Pair::library).told(1),
                Spread.of(rounds, Pair::plain).told(1),
                Spread.of(rounds, Pair::ratio).told(2));
    }

    private static double micros(Turn turn, int times) throws IOException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int taken = 0;
        for (int i = 0; i < times; i++) {
            taken += turn.take() == null ? 0 : 1;
        }
        if (taken != times) {
            throw new IllegalStateException("nothing came out of it");
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / MICROS / times;
    }
}
