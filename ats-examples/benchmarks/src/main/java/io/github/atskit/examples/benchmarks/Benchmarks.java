package io.github.atskit.examples.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.Main;

/** Runs the benchmarks. Without arguments: all of them, with what each allocates; arguments go to JMH as they are. */
public final class Benchmarks {
    private static final String[] ALL = {"-prof", "gc", "-foe", "true"};

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments arguments of JMH
     * @throws IOException if JMH cannot write
     */
    public static void main(String[] arguments) throws IOException {
        Main.main(arguments.length == 0 ? ALL : arguments);
    }
}
