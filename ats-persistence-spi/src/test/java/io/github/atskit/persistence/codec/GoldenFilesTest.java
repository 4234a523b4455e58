package io.github.atskit.persistence.codec;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Stored shapes")
class GoldenFilesTest {
    private static final Map<String, List<Stored>> SHAPES =
            Stored.all().stream().collect(groupingBy(Stored::shape, TreeMap::new, toList()));

    /** What is new is written before anything is read back, whichever test comes first. */
    @BeforeAll
    static void approve() {
        if (Golden.FILES.approving()) {
            SHAPES.forEach(
                    (shape, samples) -> Golden.FILES.check(shape, samples.get(0).schema(), samples));
        }
    }

    static Stream<String> shapes() {
        return SHAPES.keySet().stream();
    }

    static List<Stored> samples() {
        return Stored.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    @DisplayName("are written as approved under their number")
    void asApproved(String shape) {
        List<Stored> samples = SHAPES.get(shape);

        Golden.FILES.check(shape, samples.get(0).schema(), samples);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("load from every number that was ever approved")
    void load(Stored sample) {
        List<Integer> numbers = Golden.FILES.numbers(sample.shape());

        assertThat(numbers).contains(sample.schema());
        for (int schema : numbers) {
            Golden.FILES.form(sample, schema).ifPresent(form -> {
                Object read = sample.reader().read(Stored.FORMS, schema, form);
                assertThat(sample.writer().apply(read)).isNotNull();
                if (schema == sample.schema()) {
                    assertThat(read).isEqualTo(sample.value());
                }
            });
        }
    }

    @Test
    @DisplayName("have no file that nothing is read from")
    void noStrayFiles() throws IOException {
        try (Stream<Path> files = Files.list(Golden.FILES.folder())) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.[0-9]+\\.json$", "")))
                    .isNotEmpty()
                    .isSubsetOf(SHAPES.keySet());
        }
    }

    @Test
    @DisplayName("that are approved are never changed, not even while approving")
    void neverChanged(@TempDir Path folder) throws IOException {
        Golden approving = new Golden(folder, true);
        approving.check("event.lapsed.1.json", "{}\n");

        assertThatThrownBy(() -> approving.check("event.lapsed.1.json", "{ }\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("takes the next number and an upcaster");
        assertThat(folder.resolve("event.lapsed.1.json")).hasContent("{}\n");
        assertThatThrownBy(() -> new Golden(folder, false).check("event.lapsed.2.json", "{}\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dapprove=true");
    }

    @Test
    @DisplayName("survive their printed form")
    void printing() {
        for (Stored sample : Stored.all()) {
            Map<String, Object> tree = Map.of(
                    "open", sample.form().open(), "personal", sample.form().personal());
            assertThat(Json.read(Json.print(tree))).isEqualTo(tree);
        }
    }
}
