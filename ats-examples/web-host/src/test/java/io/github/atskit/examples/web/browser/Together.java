package io.github.atskit.examples.web.browser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work that two can do side by side. */
final class Together {
    private static final int AT_A_TIME = 2;

    private Together() {}

    static <A, B> List<B> each(Collection<A> all, Function<A, B> work) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<B> results = new ArrayList<>();
            List<Callable<B>> tasks =
                    all.stream().<Callable<B>>map(one -> () -> work.apply(one)).toList();
            for (Future<B> future : workers.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }
}
