package io.github.atskit.examples.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredWrite;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file for each candidacy, a line of JSON for each commit. It keeps the commits and nothing else: events in, events out, and whoever
 * reads them folds them into a state. Safe for many threads, and for several processes on one folder.
 */
public final class FileStore implements HistoryStore {
    private static final Pattern ESCAPED = Pattern.compile("[^a-z0-9-]");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** One for each file, whichever store opens it: the lock on a file keeps out other processes, but not other threads. */
    private static final ConcurrentHashMap<Path, Object> MONITORS = new ConcurrentHashMap<>();

    private final Path folder;

    /** Opens a folder, and makes it where it is missing. */
    public FileStore(Path folder) throws IOException {
        this.folder = (Files.isDirectory(folder) ? folder : Files.createDirectories(folder)).toRealPath();
    }

    @Override
    public ReadOutcome read(ReadRequest request) {
        List<StoredCommit> commits = stream(request.candidacyId()).toList();
        if (commits.isEmpty()) {
            return new ReadOutcome.Absent();
        }
        OptionalLong repeated = commits.stream()
                .filter(commit ->
                        commit.commandId().isPresent() && commit.commandId().equals(request.commandId()))
                .mapToLong(StoredCommit::revision)
                .findFirst();
        return new ReadOutcome.Found(new StoredHistory(Optional.empty(), List.of(), commits), repeated);
    }

    @Override
    public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
        Path path = path(candidacyId);
        if (expectedRevision != 0 && Files.notExists(path)) {
            return new AppendOutcome.Collided(0);
        }
        return locked(path, true, file -> {
            List<String> lines = lines(file);
            long actual = lines.isEmpty()
                    ? 0
                    : commit(candidacyId, path, lines, lines.size() - 1).revision();
            if (actual != expectedRevision) {
                return new AppendOutcome.Collided(actual);
            }
            if (lines.isEmpty() && File.separatorChar == '/') { // Windows opens no folder, and needs no such care
                forceNames();
            }
            long end = lines.stream().mapToLong(line -> line.length() + 1).sum();
            ByteBuffer line = US_ASCII.encode(JSON.writeValueAsString(write.commit()) + '\n');
            file.truncate(end).position(end);
            while (line.hasRemaining()) { // once, unless the file system takes less than it is given
                file.write(line);
            }
            file.force(true);
            return new AppendOutcome.Appended(write.commit().revision());
        });
    }

    @Override
    public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("a page has 1 to 1000 commits, not " + limit);
        }
        List<StoredCommit> page = new ArrayList<>();
        try {
            stream(candidacyId)
                    .filter(commit -> commit.revision() > afterRevision)
                    .limit(limit)
                    .forEachOrdered(page::add);
        } catch (BrokenRecord broken) { // what is before it is handed out first
            if (page.isEmpty()) {
                throw broken;
            }
        }
        return page;
    }

    /** Reads line after line, and only as far as somebody wants to know. */
    private Stream<StoredCommit> stream(String candidacyId) {
        Path path = path(candidacyId);
        List<String> lines = Files.notExists(path) ? List.of() : locked(path, false, FileStore::lines);
        return IntStream.range(0, lines.size()).mapToObj(index -> commit(candidacyId, path, lines, index));
    }

    private interface Work<T> {
        T on(FileChannel file) throws IOException;
    }

    /** Closing any channel of a file gives back all locks that this process has on it, so there is one channel at a time. */
    private static <T> T locked(Path path, boolean writing, Work<T> work) {
        synchronized (MONITORS.computeIfAbsent(path, first -> new Object())) {
            try (FileChannel file = FileChannel.open(path, writing ? Set.of(CREATE, READ, WRITE) : Set.of(READ))) {
                file.lock(0, Long.MAX_VALUE, !writing);
                return work.on(file);
            } catch (IOException outage) {
                throw new UncheckedIOException(outage);
            }
        }
    }

    /** What follows the last line feed was cut off by a crash: nobody was told that it was kept, so it never was. */
    private static List<String> lines(FileChannel file) throws IOException {
        String[] lines = new String(Channels.newInputStream(file).readAllBytes(), US_ASCII).split("\n", -1);
        return List.of(lines).subList(0, lines.length - 1);
    }

    /** So that no crash takes away the name of a new file. */
    private void forceNames() throws IOException {
        try (FileChannel names = FileChannel.open(folder, READ)) {
            names.force(true);
        }
    }

    /** Strict in one comparison: what a mapper reads leniently, it writes differently. */
    private static StoredCommit commit(String candidacyId, Path path, List<String> lines, int index) {
        try {
            StoredCommit commit = JSON.readValue(lines.get(index), StoredCommit.class);
            if (JSON.writeValueAsString(commit).equals(lines.get(index))) {
                return commit;
            }
        } catch (IOException | RuntimeException unreadable) {
            // Not told: its message quotes what is stored.
        }
        long before =
                index == 0 ? 0 : commit(candidacyId, path, lines, index - 1).revision();
        String place = path.getFileName() + ", line " + (index + 1);
        throw new BrokenRecord(candidacyId, before + 1, place, "is not a commit", "Put the line back from a backup");
    }

    /** Small letters, digits and hyphens stay and all else is escaped: other ids have other names, whatever the case. */
    private Path path(String candidacyId) {
        String name = ESCAPED.matcher("id-" + candidacyId)
                .replaceAll(odd -> '_' + Integer.toHexString(odd.group().codePointAt(0)) + '_');
        return folder.resolve((name.length() <= 120 ? name : "sha-" + sha256(name)) + ".jsonl");
    }

    private static String sha256(String name) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
