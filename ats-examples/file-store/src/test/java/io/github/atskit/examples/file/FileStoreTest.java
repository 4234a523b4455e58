package io.github.atskit.examples.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.persistence.AppendOutcome.Appended;
import io.github.atskit.persistence.AppendOutcome.Collided;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredWrite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileStoreTest {
    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void open() throws IOException {
        store = new FileStore(folder);
    }

    private StoredCommit readBack(StoredWrite write) {
        assertThat(store.append("c-1", 0, write))
                .isEqualTo(new Appended(write.commit().revision()));
        List<StoredCommit> commits = Writes.read(store, "c-1");
        assertThat(commits).hasSize(1);
        return commits.get(0);
    }

    @Test
    void aFreshStoreKnowsNobodyAndMakesNobodyByBeingAsked() throws IOException {
        assertThat(store.read(ReadRequest.of("c-1"))).isEqualTo(new ReadOutcome.Absent());
        assertThat(store.commits("c-1", 0, 10)).isEmpty();
        assertThat(store.append("c-1", 3, Writes.after(3, Map.of()))).isEqualTo(new Collided(0));
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatIsAppendedIsThereForTheNextWhoOpensTheFolder() throws IOException {
        List<StoredCommit> kept = Writes.kept(store, "c-1", 3);
        FileStore another = new FileStore(folder);
        assertThat(another.read(ReadRequest.of("c-1")))
                .isEqualTo(new ReadOutcome.Found(
                        new StoredHistory(Optional.empty(), List.of(), kept), OptionalLong.empty()));
        assertThat(Writes.read(another, "c-2")).isEmpty();
    }

    @Test
    void textsNumbersAndBooleansStayWhatTheyAre() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("z", "1");
        tree.put("number", 1L);
        tree.put("least", Long.MIN_VALUE);
        tree.put("truth", true);
        tree.put("text", "true");
        tree.put("", List.of("", 7L, List.of(), Map.of("null", "null")));
        tree.put("texts", List.of("\uD83D\uDE00", "half \uD83D", "\uDE00", "\u0000\n\r\u2028\"\\/", "e\u0301 \u00E9"));
        StoredWrite write = Writes.after(0, tree);
        StoredCommit back = readBack(write);
        assertThat(back).isEqualTo(write.commit());
        assertThat(back.events().get(0).data().keySet()).containsExactlyElementsOf(tree.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "0000-01-01T00:00:00.5Z",
                "1969-12-31T23:59:59.999999999Z",
                "1970-01-01T00:00:00Z",
                "2026-03-29T01:30:00.000000001Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void instantsKeepTheirNanosecondsInEveryYear(String at) {
        StoredEvent event = new StoredEvent(1, "enrolled", 2, Instant.parse(at), "a-1", "administrator", Map.of());
        assertThat(readBack(Writes.of(Optional.empty(), event)).events()).containsExactly(event);
    }

    @Test
    void aTextOfMillionsOfSignsComesBack() {
        StoredWrite write = Writes.after(0, Map.of("text", "x".repeat(21_000_000)));
        assertThat(readBack(write).equals(write.commit())).isTrue();
    }

    @Test
    void whatCannotBeWrittenIsRefusedAndKeepsNothing() {
        Map<String, Object> deep = Map.of();
        for (int depth = 0; depth < 1100; depth++) {
            deep = Map.of("in", deep);
        }
        StoredWrite unwritable = Writes.after(0, deep);
        assertThatThrownBy(() -> store.append("c-1", 0, unwritable)).isInstanceOf(UncheckedIOException.class);
        assertThat(store.read(ReadRequest.of("c-1"))).isEqualTo(new ReadOutcome.Absent());
        assertThat(Writes.kept(store, "c-1", 2)).isEqualTo(Writes.read(store, "c-1"));
    }

    @Test
    void whoExpectsAnotherRevisionCollidesAndKeepsNothing() {
        List<StoredCommit> kept = Writes.kept(store, "c-1", 2);
        for (long expected : new long[] {-1, 0, 1, 3, Long.MAX_VALUE}) {
            assertThat(store.append("c-1", expected, Writes.after(2, Map.of()))).isEqualTo(new Collided(2));
        }
        assertThat(Writes.read(store, "c-1")).isEqualTo(kept);
    }

    @Test
    void aPageIsNoLongerThanAskedForAndBeginsWhereAskedFor() {
        StoredWrite first = Writes.of(Optional.empty(), Writes.event(1, Map.of()), Writes.event(2, Map.of()));
        StoredWrite second = Writes.after(2, Map.of());
        store.append("c-1", 0, first);
        store.append("c-1", 2, second);
        assertThat(store.commits("c-1", 0, 1)).containsExactly(first.commit());
        assertThat(store.commits("c-1", 1, 9)).containsExactly(first.commit(), second.commit());
        assertThat(store.commits("c-1", 2, 1000)).containsExactly(second.commit());
        assertThat(store.commits("c-1", Long.MAX_VALUE, 9)).isEmpty();
        assertThatThrownBy(() -> store.commits("c-1", 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.commits("c-1", 0, 1001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFirstCommitWithACommandIdIsFound() {
        store.append("c-1", 0, Writes.after(0, Map.of()));
        store.append("c-1", 1, Writes.after(1, "cmd-1"));
        store.append("c-1", 2, Writes.after(2, "cmd-1"));
        assertThat(repeated(Optional.of("cmd-1"))).isEqualTo(OptionalLong.of(2));
        assertThat(repeated(Optional.of("CMD-1"))).isEmpty();
        assertThat(repeated(Optional.empty())).isEmpty();
    }

    private OptionalLong repeated(Optional<String> commandId) {
        ReadOutcome outcome = store.read(new ReadRequest("c-1", commandId, Optional.of("0".repeat(64))));
        return ((ReadOutcome.Found) outcome).repeated();
    }

    @Test
    void anOutageIsAnExceptionOfInputAndOutput() throws IOException {
        Files.createDirectory(folder.resolve("id-c-1.jsonl"));
        assertThatThrownBy(() -> store.read(ReadRequest.of("c-1"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> store.append("c-1", 0, Writes.after(0, Map.of())))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(Writes.kept(store, "c-2", 2)).isEqualTo(Writes.read(store, "c-2"));
    }
}
