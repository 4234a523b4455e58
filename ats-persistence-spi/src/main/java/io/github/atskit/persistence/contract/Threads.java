package io.github.atskit.persistence.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work of several threads that begin together. How long they take does not matter, unless they never end. */
final class Threads {
    private static final long LIMIT_SECONDS = 120;

    private Threads() {}

    /**
     * What one of the threads does.
     *
     * @param <T> what it finds out
     */
    @FunctionalInterface
    interface Work<T> {
        T run(int thread) throws Exception;
    }

    static <T> List<T> together(int threads, Work<T> work) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Threads::daemon);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                running.add(pool.submit(() -> {
                    start.await(LIMIT_SECONDS, TimeUnit.SECONDS);
                    return work.run(thread);
                }));
            }
            return results(running);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Does something on a thread of its own, and waits for it. */
    static void elsewhere(Runnable work) throws InterruptedException {
        together(1, thread -> {
            work.run();
            return thread;
        });
    }

    /** Repeats something on some threads for as long as another thread works, and at least once. */
    static void during(int repeaters, Runnable work, Runnable repeated) throws InterruptedException {
        AtomicBoolean working = new AtomicBoolean(true);
        together(1 + repeaters, thread -> {
            if (thread == 0) {
                try {
                    work.run();
                } finally {
                    working.set(false);
                }
            } else {
                do {
                    repeated.run();
                } while (working.get());
            }
            return thread;
        });
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "contract");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> List<T> results(List<Future<T>> running) throws InterruptedException {
        List<T> results = new ArrayList<>();
        for (Future<T> future : running) {
            results.add(result(future));
        }
        return results;
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof Unmet unmet) {
                throw unmet;
            }
            throw new Unmet("a thread ended with " + thrown.getCause(), thrown.getCause());
        } catch (TimeoutException late) {
            throw new Unmet("a thread did not end within " + LIMIT_SECONDS + " seconds", late);
        }
    }
}
