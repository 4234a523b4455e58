package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is compared with a file, or written to it when the system property {@code approve} is set. */
public final class Golden {
    private Golden() {}

    public static void assertIs(String file, String actual) {
        Path path = Path.of("src", "test", "resources", "moderation", file);
        try {
            if (Boolean.getBoolean("approve")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
            }
            assertThat(actual)
                    .as(
                            "%s differs. If the change is meant, write it with `mvn -pl ats-examples/cli -am test -Dapprove=true`"
                                    + " and read the difference line by line",
                            path)
                    .isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
