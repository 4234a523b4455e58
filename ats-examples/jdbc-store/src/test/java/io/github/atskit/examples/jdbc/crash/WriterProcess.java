package io.github.atskit.examples.jdbc.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A {@link Writer} in a process of its own, seen from outside. */
final class WriterProcess implements AutoCloseable {
    private static final long LONGEST_END_SECONDS = 60;

    private final Process process;
    private final BufferedReader lines;
    private final List<Said> said = new ArrayList<>();

    private WriterProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.US_ASCII);
    }

    /**
     * What a writer said of an attempt.
     *
     * @param outcome {@code won}, {@code lost} or {@code unknown}
     * @param commit the name of the commit
     * @param candidacyId the candidacy
     * @param revision the revision that it has now; of an unknown one the SQL state
     */
    record Said(String outcome, String commit, String candidacyId, String revision) {
        boolean won() {
            return outcome.equals("won");
        }

        long number() {
            return Long.parseLong(revision);
        }
    }

    /** Starts one, and waits until it is ready to write. */
    static WriterProcess start(String url, String name, int threads, int attempts) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        // With AUTO_SERVER, H2 else serves the file to the network.
                        "-Dh2.bindAddress=127.0.0.1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        url,
                        name,
                        Integer.toString(threads),
                        Integer.toString(attempts))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        WriterProcess writer = new WriterProcess(process);
        String first = writer.lines.readLine();
        if (!"ready".equals(first)) {
            process.destroyForcibly();
            throw new IOException("the writer did not begin: " + first);
        }
        return writer;
    }

    void go() throws IOException {
        OutputStream in = process.getOutputStream();
        in.write('\n');
        in.flush();
    }

    /** {@return the next line, or none at the end; what was cut off by the end is no line} */
    Optional<Said> next() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            return Optional.empty();
        }
        String[] words = line.split(" ", -1);
        if (words.length != 4 || words[3].isEmpty()) {
            return Optional.empty();
        }
        Said next = new Said(words[0], words[1], words[2], words[3]);
        said.add(next);
        return Optional.of(next);
    }

    /** Reads until so many commits are acknowledged in all; false if the process ended before. */
    boolean awaitWins(long wins) throws IOException {
        long now = wins();
        while (now < wins) {
            Optional<Said> next = next();
            if (next.isEmpty()) {
                return false;
            }
            now += next.get().won() ? 1 : 0;
        }
        return true;
    }

    long wins() {
        return said.stream().filter(Said::won).count();
    }

    /** SIGKILL: no hook runs, no buffer is written. Then reads what was said before. */
    List<Said> kill() throws IOException, InterruptedException {
        // The process itself would close its streams first, with what it has said still in them.
        process.toHandle().destroyForcibly();
        return end();
    }

    /** Reads until everything was tried. The process stays, and with it what it shares with others. */
    List<Said> done() throws IOException {
        while (next().isPresent()) {
            // Everything is kept in what was said.
        }
        return List.copyOf(said);
    }

    private List<Said> end() throws IOException, InterruptedException {
        List<Said> everything = done();
        if (!process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("the writer did not end");
        }
        return everything;
    }

    /** Lets it end by itself where it has nothing more to do. */
    void leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        end();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
