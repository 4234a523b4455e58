package io.github.atskit.examples.web.support;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program that a test needs, and that Maven does not bring along. */
public enum Tool {
    CHROMIUM("chromium", "chromium"),
    CHROMEDRIVER("chromedriver", "chromium-driver"),
    NODE("node", "nodejs"),
    NPM("npm", "npm");

    /** {@code required}: a missing program is a failure; {@code none}: no program is used; unset: used where they are found. */
    private static final String SETTING = "ats.tools";

    private final String program;
    private final String debian;

    Tool(String program, String debian) {
        this.program = program;
        this.debian = debian;
    }

    /**
     * Passes the test over, or fails it, where programs are missing.
     *
     * @param tools what the test needs
     */
    public static void needed(Tool... tools) {
        String setting = System.getProperty(SETTING, "");
        if (setting.equals("none")) {
            abort("tests with other programs are switched off: " + SETTING + "=none");
        }
        String missing = Stream.of(tools)
                .filter(tool -> tool.find().isEmpty())
                .map(tool -> tool.debian)
                .collect(Collectors.joining(" "));
        if (missing.isEmpty()) {
            return;
        }
        String advice = "a test needs programs that are not installed: apt-get install " + missing;
        if (setting.equals("required")) {
            throw new AssertionError(advice);
        }
        abort(advice);
    }

    /** {@return where the program is, which {@link #needed} has found} */
    public Path path() {
        return find().orElseThrow();
    }

    private Optional<Path> find() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
