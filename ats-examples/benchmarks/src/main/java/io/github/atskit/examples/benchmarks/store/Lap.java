package io.github.atskit.examples.benchmarks.store;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * What one side of a round took.
 *
 * @param commands how many commands
 * @param nanos how long, by the clock
 * @param cpuNanos how much of the processors all threads used, the databases of another process not counted
 */
record Lap(int commands, long nanos, long cpuNanos) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e3;

    /** Work that may fail as a database does. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Lets every piece of work run on a thread of its own, all at once. */
    static Lap of(ExecutorService pool, int commands, List<Work> work) {
        List<Callable<Long>> timed = new ArrayList<>();
        for (Work each : work) {
            timed.add(() -> {
                long before = THREADS.getCurrentThreadCpuTime();
                each.run();
                return THREADS.getCurrentThreadCpuTime() - before;
            });
        }
        try {
            long begin = System.nanoTime();
            List<Future<Long>> all = pool.invokeAll(timed);
            long nanos = System.nanoTime() - begin;
            long cpu = 0;
            for (Future<Long> each : all) {
                cpu += each.get();
            }
            return new Lap(commands, nanos, cpu);
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    double perSecond() {
        return commands / (nanos / NANOS);
    }

    double cpuMicros() {
        return cpuNanos / MICROS / commands;
    }
}
