package io.github.atskit.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Starts fresh processes in turn, an empty one and those that make a first decision, and tells how long each took as a whole: the best
 * and the median of its runs, and how far both lie above the empty process. Same JVM and class path as its own.
 */
public final class ColdStart {
    private static final int RUNS = 15;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private ColdStart() {}

    /**
     * Measures.
     *
     * @param arguments how often each is started, if not 15 times; what follows goes to the JVM
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if the wait for one is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length == 0 ? RUNS : Integer.parseInt(arguments[0]);
        String[] options = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        Class<?>[] mains = {EmptyMain.class, FirstLimitDecision.class, FirstDecision.class, FirstJourney.class};
        double[][] millis = new double[mains.length][runs];
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < mains.length; i++) {
                millis[i][run] = millis(mains[i], options);
            }
        }
        for (double[] one : millis) {
            Arrays.sort(one);
        }
        System.out.println("process               best ms  over empty  median ms  over empty");
        for (int i = 0; i < mains.length; i++) {
            double best = millis[i][0];
            double median = millis[i][runs / 2];
            System.out.printf(
                    "%-20s %8.1f %11.1f %10.1f %11.1f%n",
                    mains[i].getSimpleName(), best, best - millis[0][0], median, median - millis[0][runs / 2]);
        }
    }

    private static double millis(Class<?> main, String... options) throws IOException, InterruptedException {
        String[] command = new String[options.length + 4];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        System.arraycopy(options, 0, command, 1, options.length);
        command[options.length + 1] = "-cp";
        command[options.length + 2] = System.getProperty("java.class.path");
        command[options.length + 3] = main.getName();
        long started = System.nanoTime();
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        long ended = System.nanoTime();
        if (exit != 0) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + exit);
        }
        return (ended - started) / NANOS_PER_MILLI;
    }
}
