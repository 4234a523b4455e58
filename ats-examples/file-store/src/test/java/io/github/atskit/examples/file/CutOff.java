package io.github.atskit.examples.file;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredWrite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A store on a disk that is full when it is told so: of the next line it takes some bytes and no more. */
final class CutOff implements HistoryStore {
    private static final int BYTES_OF_A_STEP = 16;

    private final Path folder;
    private final FileStore store;
    private int step;

    CutOff(Path folder) throws IOException {
        this.folder = folder;
        this.store = new FileStore(folder);
    }

    static void failAt(CandidacyStore store, int step) {
        ((CutOff) store).step = step;
    }

    @Override
    public ReadOutcome read(ReadRequest request) {
        return store.read(request);
    }

    @Override
    public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
        return store.commits(candidacyId, afterRevision, limit);
    }

    @Override
    public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
        Path file = folder.resolve("id-" + candidacyId + ".jsonl");
        int taken = step * BYTES_OF_A_STEP;
        step = 0;
        try {
            long before = Files.exists(file) ? Files.size(file) : 0;
            AppendOutcome outcome = store.append(candidacyId, expectedRevision, write);
            if (taken > 0 && before + taken < Files.size(file)) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(before + taken);
                }
                throw new UncheckedIOException(new IOException("no space left"));
            }
            return outcome;
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }
}
