package io.github.atskit.examples.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.StoredCommit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RacesTest {
    private static final int EACH = 60;

    @TempDir
    Path folder;

    /** One of several processes: {@code folder name}. It says when it is ready, and begins when it is told. */
    public static void main(String[] args) throws IOException {
        FileStore store = new FileStore(Path.of(args[0]));
        System.out.write('.');
        System.out.flush();
        if (System.in.read() >= 0) {
            insist(store, args[1]);
        }
    }

    /** Appends, and tries again after each collision; a reader in between never sees less than before. */
    private static int insist(FileStore store, String name) {
        int seen = 0;
        for (long i = 0; i < EACH; i++) {
            long revision = 0;
            Map<String, Object> data = Map.of("by", name, "number", i);
            while (store.append("c-1", revision, Writes.after(revision, data))
                    instanceof AppendOutcome.Collided collided) {
                revision = collided.actualRevision();
            }
            int now = Writes.read(store, "c-1").size();
            if (now <= seen) {
                throw new AssertionError("a read went back from " + seen + " to " + now);
            }
            seen = now;
        }
        return seen;
    }

    private void assertNothingIsLost(List<String> names) throws IOException {
        List<StoredCommit> commits = Writes.read(new FileStore(folder), "c-1");
        assertThat(commits.stream().map(StoredCommit::revision))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, names.size() * EACH)
                        .mapToObj(Long::valueOf)
                        .toList());
        for (String name : names) {
            assertThat(commits.stream()
                            .map(commit -> commit.events().get(0).data())
                            .filter(data -> data.get("by").equals(name))
                            .map(data -> data.get("number")))
                    .containsExactlyElementsOf(
                            IntStream.range(0, EACH).mapToObj(Long::valueOf).toList());
        }
    }

    @Test
    void threadsWithStoresOfTheirOwnLoseNothing() throws Exception {
        Path alias = Files.createSymbolicLink(folder.resolve("alias"), Files.createDirectory(folder.resolve("kept")));
        folder = folder.resolve("kept");
        List<Callable<Integer>> work = new ArrayList<>();
        for (Path path : List.of(folder, alias, folder.resolve("../kept"), folder)) {
            FileStore store = new FileStore(path);
            String name = "thread-" + work.size();
            work.add(() -> insist(store, name));
        }
        ExecutorService pool = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Integer> done : pool.invokeAll(work)) {
                assertThat(done.get()).isPositive();
            }
        } finally {
            pool.shutdownNow();
        }
        assertNothingIsLost(List.of("thread-0", "thread-1", "thread-2", "thread-3"));
    }

    @Test
    void processesOnOneFolderLoseNothing() throws Exception {
        List<String> names = List.of("process-0", "process-1");
        List<Process> processes = new ArrayList<>();
        for (String name : names) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            RacesTest.class.getName(),
                            folder.toString(),
                            name)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.getInputStream().read()).isEqualTo('.');
        }
        for (Process process : processes) {
            process.getOutputStream().write('.');
            process.getOutputStream().flush();
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertNothingIsLost(names);
    }
}
