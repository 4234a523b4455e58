package io.github.atskit.examples.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.atskit.persistence.AppendOutcome.Appended;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a crash, a full disk or a stray hand leaves behind. */
class DamageTest {
    /** Files of this store exist: a change here makes them unreadable. */
    private static final String LINE = """
            {"events":[{"revision":1,"type":"evidence-saved","schema":1,"at":"2026-03-02T12:00:00.123456789Z",\
            "actorId":"p-1","actorRole":"participant","data":{"hours":18,"relation":"\\u00E9"}}],"commandId":null,\
            "digests":{"state":"0000000000000000000000000000000000000000000000000000000000000001"},"previousHash":"",\
            "hash":"0000000000000000000000000000000000000000000000000000000000000001"}\
            """;

    @TempDir
    Path folder;

    private FileStore store;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        store = new FileStore(folder);
        file = folder.resolve("id-c-1.jsonl");
    }

    @Test
    void aLineIsWrittenAsItAlwaysWas() throws IOException {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("hours", 18L);
        data.put("relation", "\u00E9");
        store.append("c-1", 0, Writes.after(0, data));
        assertThat(file).hasContent(LINE + "\n");
    }

    @Test
    void aLineThatWasCutOffAnywhereWasNeverWrittenAndIsCutAwayByTheNext() throws IOException {
        List<StoredCommit> kept = Writes.kept(store, "c-1", 3);
        byte[] whole = Files.readAllBytes(file);
        int begin = String.join("\n", Files.readAllLines(file).subList(0, 2)).length() + 1;
        for (int cut = begin; cut < whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertThat(Writes.read(store, "c-1")).isEqualTo(kept.subList(0, 2));
            assertThat(store.commits("c-1", 1, 10)).isEqualTo(kept.subList(1, 2));
            assertThat(store.append("c-1", 2, Writes.after(2, Map.of("candidacy", "c-1", "before", 2L))))
                    .isEqualTo(new Appended(3));
            assertThat(Files.readAllBytes(file)).as("cut at " + cut).isEqualTo(whole);
        }
    }

    @Test
    void aFirstLineThatWasCutOffAnywhereLeavesNobody() throws IOException {
        List<StoredCommit> kept = Writes.kept(store, "c-1", 1);
        byte[] whole = Files.readAllBytes(file);
        for (int cut = 0; cut < whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertThat(Writes.read(store, "c-1")).isEmpty();
            assertThat(Writes.kept(store, "c-1", 1)).isEqualTo(kept);
            assertThat(Files.readAllBytes(file)).as("cut at " + cut).isEqualTo(whole);
        }
    }

    @Test
    void nothingIsLeftOfACutOffLineThatWasLongerThanTheNext() throws IOException {
        Files.writeString(file, LINE + "\n{\"events\":" + "x".repeat(2000));
        store.append("c-1", 1, Writes.after(1, Map.of()));
        assertThat(Writes.read(store, "c-1")).hasSize(2);
        assertThat(Files.readString(file)).endsWith("}\n").doesNotContain("x");
    }

    @Test
    void aBrokenLineIsToldWithItsPlaceAndCureAndQuotesNothing() throws IOException {
        List<StoredCommit> kept = Writes.kept(store, "c-1", 4);
        List<StoredCommit> others = Writes.kept(store, "c-2", 4);
        List<String> lines = Files.readAllLines(file);
        lines.set(2, lines.get(2).replace("evidence-saved", "secret\" "));
        Files.write(file, lines);
        BrokenRecord broken = catchThrowableOfType(BrokenRecord.class, () -> store.read(ReadRequest.of("c-1")));
        assertThat(broken.candidacyId()).isEqualTo("c-1");
        assertThat(broken.revision()).isEqualTo(3);
        assertThat(broken.path()).isEqualTo("id-c-1.jsonl, line 3");
        assertThat(broken.cure()).isEqualTo("Put the line back from a backup");
        assertThat(broken.getMessage()).doesNotContain("secret");
        assertThat(broken.getCause()).isNull();
        assertThat(store.commits("c-1", 0, 2)).isEqualTo(kept.subList(0, 2));
        assertThat(store.commits("c-1", 0, 3)).isEqualTo(kept.subList(0, 2));
        assertThatThrownBy(() -> store.commits("c-1", 2, 3)).hasMessage(broken.getMessage());
        assertThat(Writes.read(store, "c-2")).isEqualTo(others);
    }

    @Test
    void nothingIsWrittenBehindABrokenLine() throws IOException {
        Files.writeString(file, LINE + "\n\n");
        assertThatThrownBy(() -> store.append("c-1", 1, Writes.after(1, Map.of())))
                .isInstanceOf(BrokenRecord.class)
                .hasMessageContaining("revision 2, id-c-1.jsonl, line 2:");
        assertThat(file).hasContent(LINE + "\n\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "18|18.0",
                "18|1.8e1",
                "18|018",
                "18|9223372036854775808",
                "18|null",
                "18|{\"a\":null}",
                "\"schema\":1|\"schema\":\"1\"",
                "\"schema\":1|\"schema\":1.0",
                "\"schema\":1|\"schema\":4294967297",
                "\"schema\":1|\"schema\":null",
                "\"schema\":1,|",
                "\"p-1\"|7",
                "\"p-1\"|true",
                "\"p-1\"|null",
                "\"p-1\"|[\"p-1\"]",
                "123456789Z|123456789+01:00",
                "\"2026-03-02T12:00:00.123456789Z\"|1772452800.123456789",
                "\"commandId\":null,|",
                "\"commandId\":null|\"commandId\":7",
                "\"previousHash\":\"\"|\"previousHash\":\"\",\"previousHash\":\"\"",
                "\"previousHash\":\"\"|\"previousHash\":\"\",\"more\":\"\"",
                "\"hours\":18|\"hours\":17,\"hours\":18",
                "{\"events\"|[{\"events\"",
                "{\"events\"| {\"events\"",
                "\"events\":[{|\"events\":[null,{",
                "{\"state\":\"0|{\"state\":0,\"x\":\"0",
                "\\u00E9|\u00E9",
                "\\u00E9|\\u00e9",
                "\"hash\"|\"hush\""
            })
    void whatThisStoreWouldNotWriteIsNotRead(String written, String strange) throws IOException {
        Files.writeString(file, LINE + "\n");
        assertThat(Writes.read(store, "c-1")).hasSize(1);
        String line = LINE.replace(written, strange == null ? "" : strange);
        assertThat(line).isNotEqualTo(LINE);
        Files.writeString(file, line + "\n");
        assertThatThrownBy(() -> store.read(ReadRequest.of("c-1"))).isInstanceOf(BrokenRecord.class);
    }

    @ParameterizedTest
    @CsvSource({"' '", "{}", "null", "x"})
    void nothingFollowsACommitInItsLine(String more) throws IOException {
        Files.writeString(file, LINE + more + "\n");
        assertThatThrownBy(() -> store.read(ReadRequest.of("c-1"))).isInstanceOf(BrokenRecord.class);
    }

    @Test
    void aByteThatIsNotAsciiIsNotReadAsAnother() throws IOException {
        byte[] whole = (LINE + "\n").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < whole.length - 1; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) 0x80;
            Files.write(file, damaged);
            assertThatThrownBy(() -> store.read(ReadRequest.of("c-1")))
                    .as("byte " + i)
                    .isInstanceOf(BrokenRecord.class);
        }
    }
}
