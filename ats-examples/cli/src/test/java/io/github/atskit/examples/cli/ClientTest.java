package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The client of the web host, as far as it can be judged without Node.js. */
@DisplayName("The client's")
class ClientTest {
    static final Path CLIENT = Path.of("..", "web-host", "client");
    static final boolean APPROVE = Boolean.getBoolean("approve");
    static final String HOW = "write them with `mvn -pl ats-examples/cli -am test -Dapprove=true -Dtest='Client*Test'"
            + " -Dsurefire.failIfNoSpecifiedTests=false` and read the difference";

    @BeforeAll
    static void writeSchemas() {
        if (APPROVE) {
            assertThat(Run.ats("forms", "--out", CLIENT.resolve("schemas")).status())
                    .isZero();
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    @DisplayName("schemas are those that the command writes")
    void schemas() throws IOException {
        Path written = Path.of("target", "schemas");
        assertThat(Run.ats("forms", "--out", written).outLines())
                .contains(written.resolve("book-viva.json").toString())
                .endsWith("31 schemas");
        assertThat(texts(CLIENT.resolve("schemas"))).as(HOW).isEqualTo(texts(written));
    }

    @Test
    @DisplayName("lock file names no registry")
    void noRegistry() throws IOException {
        assertThat(Files.readString(CLIENT.resolve("package-lock.json"))).doesNotContain("\"resolved\"", "://registry");
    }

    @Test
    @DisplayName("samples have a good and a bad payload for every form")
    void everyFormHasSamples() throws IOException {
        String samples = Files.readString(CLIENT.resolve("samples").resolve("payloads.ts"));
        for (String form : texts(CLIENT.resolve("schemas")).keySet()) {
            String name = "'" + form.replace(".json", "") + "'";
            assertThat(samples.split("good\\(" + name, -1)).as("good %s", name).hasSizeGreaterThan(1);
            assertThat(samples.split("bad\\(" + name, -1)).as("bad %s", name).hasSizeGreaterThan(1);
        }
    }
}
