package io.github.atskit.examples.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.persistence.StoredCommit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {
    private static final List<String> IDS = List.of(
            "",
            " ",
            ".",
            "..",
            "/",
            "\\",
            "../../c-1",
            "/etc/passwd",
            "c:\\c-1",
            "c-1",
            "C-1",
            "c-1 ",
            "c-1.",
            "c-1.jsonl",
            "c-1\n",
            "c-1\u0000",
            "c-1\u0000x",
            "con",
            "NUL",
            "aux.txt",
            "com1",
            "*",
            "?",
            "%2e%2e",
            "_",
            "_41_",
            "__",
            "A",
            "a",
            "_a_5f",
            "A_5f_",
            "\u0041\u030A",
            "\u00C5",
            "\u212B",
            "\u017F",
            "s",
            "\u0130",
            "\u0131",
            "i",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\uFFFD",
            "\uDE00\uD83D",
            "c".repeat(64),
            "C".repeat(64),
            "c".repeat(300),
            "C".repeat(300),
            "\uD83D\uDE00".repeat(5000),
            "id-c-1",
            "sha-c-1");

    @TempDir
    Path folder;

    @Test
    void everyIdHasAFileOfItsOwnInTheFolder() throws IOException {
        FileStore store = new FileStore(folder.resolve("kept"));
        Map<String, List<StoredCommit>> kept = new LinkedHashMap<>();
        IDS.forEach(id -> kept.put(id, Writes.kept(store, id, 2)));
        kept.forEach((id, commits) -> assertThat(Writes.read(store, id)).as(id).isEqualTo(commits));
        try (var files = Files.walk(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
            assertThat(names).hasSize(IDS.size()).allMatch(name -> name.matches("kept.(id|sha)-[a-z0-9_-]*\\.jsonl"));
            assertThat(names).allMatch(name -> name.length() <= 140);
            assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void ordinaryIdsCanBeReadInTheFolder() throws IOException {
        FileStore store = new FileStore(folder);
        Writes.kept(store, "8f14e45f-ceea-467f-a0e6-1d2f3b4c5d6e", 1);
        Writes.kept(store, "C.7", 1);
        assertThat(folder.resolve("id-8f14e45f-ceea-467f-a0e6-1d2f3b4c5d6e.jsonl"))
                .exists();
        assertThat(folder.resolve("id-_43__2e_7.jsonl")).exists();
    }
}
