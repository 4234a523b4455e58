package io.github.atskit.persistence.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stored forms as they were approved: a file for each shape and its number, such as {@code event.lapsed.1.json}. A file is written once
 * and never changed, since there are histories of that shape by then.
 */
record Golden(Path folder, boolean approving) {
    static final Golden FILES =
            new Golden(Path.of("src", "test", "resources", "golden"), Boolean.getBoolean("approve"));

    private static final String FULL = "full";
    private static final String BARE = "bare";

    /** Compares a shape with its file; while approving, writes the file where there is none yet. */
    void check(String shape, int schema, List<Stored> samples) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Stored sample : samples) {
            Form form = sample.form();
            tree.put(nameOf(sample), Map.of("open", form.open(), "personal", form.personal()));
        }
        check(shape + '.' + schema + ".json", Json.print(tree));
    }

    void check(String file, String text) {
        Path path = folder.resolve(file);
        try {
            if (approving && Files.notExists(path)) {
                Files.createDirectories(folder);
                Files.writeString(path, text);
            }
            assertThat(path).as("a new shape is approved with -Dapprove=true").exists();
            assertThat(text)
                    .as("%s is stored like this already: a changed shape takes the next number and an upcaster", file)
                    .isEqualTo(Files.readString(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@return the numbers of the shape that there are files of} */
    List<Integer> numbers(String shape) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Integer> numbers = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String[] words = file.getFileName().toString().split("\\.(?=[0-9])|\\.json");
                if (words[0].equals(shape)) {
                    numbers.add(Integer.valueOf(words[1]));
                }
            }
            return numbers;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@return the form of a sample in the shape of that number; none where the file has no such sample} */
    Optional<Form> form(Stored sample, int schema) {
        try {
            Map<String, Object> tree =
                    Json.read(Files.readString(folder.resolve(sample.shape() + '.' + schema + ".json")));
            return Optional.ofNullable(tree.get(nameOf(sample))).map(Golden::form);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @SuppressWarnings("unchecked")
    private static Form form(Object halves) {
        Map<String, Map<String, Object>> tree = (Map<String, Map<String, Object>>) halves;
        return new Form(tree.get("open"), tree.get("personal"));
    }

    private static String nameOf(Stored sample) {
        return sample.bare() ? BARE : FULL;
    }
}
