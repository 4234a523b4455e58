package io.github.atskit.examples.web.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The programs that a test in a browser needs, and that Maven does not bring along. */
final class Tools {
    /** {@code required}: a missing program is a failure; {@code none}: no program is used; unset: used where they are found. */
    private static final String SETTING = "ats.tools";

    /** Program and Debian's package. */
    private static final Map<String, String> NEEDED =
            Map.of("chromium", "chromium", "chromedriver", "chromium-driver", "node", "nodejs", "npm", "npm");

    private Tools() {}

    /** Passes the test over, or fails it, where programs are missing. */
    static void needed() {
        String setting = System.getProperty(SETTING, "");
        if (setting.equals("none")) {
            abort("tests in a browser are switched off: " + SETTING + "=none");
        }
        String missing = NEEDED.entrySet().stream()
                .filter(tool -> find(tool.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
        if (missing.isEmpty()) {
            return;
        }
        String advice = "tests in a browser need programs that are not installed: apt-get install " + missing;
        if (setting.equals("required")) {
            throw new AssertionError(advice);
        }
        abort(advice);
    }

    /** {@return where a program is that {@link #needed()} has found} */
    static Path path(String program) {
        return find(program).orElseThrow();
    }

    private static Optional<Path> find(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
