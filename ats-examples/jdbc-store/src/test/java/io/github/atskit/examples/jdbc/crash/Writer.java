package io.github.atskit.examples.jdbc.crash;

import io.github.atskit.examples.jdbc.JdbcStore;
import io.github.atskit.examples.jdbc.StoreUnavailable;
import io.github.atskit.persistence.AppendOutcome;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * A process that appends and tells, for others to kill. Arguments: the URL, a name, how many threads, how many attempts each. It says
 * {@code ready}, waits for a line, and then writes a line for each attempt: {@code won NAME-OF-COMMIT CANDIDACY REVISION}, or
 * {@code lost} with the revision that is there, or {@code unknown}; at last {@code done}, and stays until it is left alone.
 */
final class Writer {
    static final int CANDIDACIES = 4;

    /** An outage is waited for; a writer whose database never comes back ends. */
    private static final int MOST_FAILURES = 600;

    private static final long PAUSE_MILLIS = 50;

    private final OneMore store;
    private final String name;
    private final FileOutputStream told = new FileOutputStream(FileDescriptor.out);

    private Writer(OneMore store, String name) {
        this.store = store;
        this.name = name;
    }

    public static void main(String[] arguments) throws Exception {
        try (JdbcStore store = JdbcStore.open(arguments[0])) {
            Writer writer = new Writer(new ThroughTheStore(store), arguments[1]);
            writer.tell("ready");
            if (System.in.read() >= 0) {
                writer.write(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
                writer.tell("done");
                // Another process may use the file through this one.
                while (System.in.read() >= 0) {
                    continue;
                }
            }
        }
    }

    private void write(int threads, int attempts) throws InterruptedException {
        Thread[] running = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            int number = i;
            running[i] = new Thread(() -> write(number, attempts, new Random(31L * name.hashCode() + number)));
            running[i].start();
        }
        for (Thread thread : running) {
            thread.join();
        }
    }

    private void write(int thread, int attempts, Random random) {
        int failures = 0;
        for (int i = 0; i < attempts && failures < MOST_FAILURES; i++) {
            String commit = name + "-" + thread + "-" + i;
            String candidacy = "c-" + random.nextInt(CANDIDACIES);
            try {
                tell(line(commit, candidacy, store.append(candidacy, commit).outcome()));
                failures = 0;
            } catch (StoreUnavailable outage) {
                tell("unknown " + commit + " " + candidacy + " " + outage.sqlState());
                failures++;
                pause();
            }
        }
    }

    private static String line(String commit, String candidacy, AppendOutcome outcome) {
        return outcome instanceof AppendOutcome.Appended appended
                ? "won " + commit + " " + candidacy + " " + appended.revision()
                : "lost " + commit + " " + candidacy + " " + ((AppendOutcome.Collided) outcome).actualRevision();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    /** In one call to the system, so that a line is out as soon as this returns, whatever happens to the process. */
    private void tell(String line) {
        try {
            told.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            // Whoever listened has gone, so this has no purpose any more.
            Runtime.getRuntime().halt(1);
        }
    }
}
