package io.github.atskit.examples.benchmarks.store;

import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.github.atskit.examples.jdbc.PaperStore;
import io.github.atskit.persistence.bridge.StoreBridge;
import io.github.atskit.persistence.memory.InMemoryPersonKeys;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What the library itself takes of the processor for a command, with the database and its driver left out: front door, decision, stored
 * forms, seals, hashes, JSON out and in. {@link Commands} tells the same as a difference to the twin, which is far noisier.
 *
 * <p>Arguments, all optional: {@code journey=brief,full}, {@code texts=sealed,clear}, {@code held=no,yes}, {@code rounds=15},
 * {@code warmup=6} (seconds).
 */
public final class LibraryCpu {
    private static final int CANDIDACIES = 20;
    private static final int ENOUGH = 3_000;
    private static final double MICROS = 1e3;

    private LibraryCpu() {}

    /**
     * Measures.
     *
     * @param arguments as above
     */
    public static void main(String[] arguments) {
        Arguments given = Arguments.of(arguments, "journey", "texts", "held", "rounds", "warmup");
        System.out.println("processor time of the library, µs a command: median (middle half) of the rounds");
        for (String journey : given.texts("journey", "brief,full")) {
            for (String texts : given.texts("texts", "sealed,clear")) {
                for (String held : given.texts("held", "no,yes")) {
                    Setting setting = Setting.of(1, held.equals("yes"), texts.equals("sealed"));
                    Spread spread = measure(Commands.scenario(journey), setting, given);
                    System.out.printf(Locale.ROOT, "%-6s %-32s %s%n", journey, setting, spread.told(1));
                }
            }
        }
    }

    /** Lets the library run until the compiler knows it: what there is of it is many times what there is of a twin. */
    static void warmUp(Scenario scenario, Setting setting, int seconds) {
        PaperStore store = new PaperStore();
        warmUp(store, traveller(store, scenario, setting), seconds);
    }

    private static void warmUp(PaperStore store, Traveller traveller, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            round(store, traveller);
        }
    }

    private static Traveller traveller(PaperStore store, Scenario scenario, Setting setting) {
        StoreBridge bridge = StoreBridge.over(store);
        CandidacyLedger ledger =
                (setting.sealed() ? bridge.sealedWith(new InMemoryPersonKeys()) : bridge).ledger(setting.held());
        return new Traveller(scenario, scenario.steps(), ledger);
    }

    private static Spread measure(Scenario scenario, Setting setting, Arguments given) {
        PaperStore store = new PaperStore();
        Traveller traveller = traveller(store, scenario, setting);
        warmUp(store, traveller, given.number("warmup", 6));
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < given.number("rounds", 15); i++) {
            rounds.add(round(store, traveller));
        }
        return Spread.of(rounds, micros -> micros);
    }

    /** {@return processor time of a command} */
    private static double round(PaperStore store, Traveller traveller) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int commands = 0;
        while (commands < ENOUGH) {
            for (int i = 0; i < CANDIDACIES; i++) {
                traveller.travel(Traveller.Name.of(i));
                commands += traveller.commands();
            }
            store.clear();
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / MICROS / commands;
    }
}
