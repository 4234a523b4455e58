package io.github.atskit.core.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is compared with a file, or written to it when the system property {@code approve} is set. */
final class Approved {
    private Approved() {}

    static void matches(String file, String actual) {
        Path path = Path.of("src", "test", "resources", "approved").resolve(file);
        try {
            if (Boolean.getBoolean("approve")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
            }
            assertThat(Files.readString(path))
                    .as(
                            "%s differs. If the change is meant, write it with `mvn -pl ats-core -am test -Dapprove=true`"
                                    + " and read the difference line by line",
                            path)
                    .isEqualTo(actual);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
