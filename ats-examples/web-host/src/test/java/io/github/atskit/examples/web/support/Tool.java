package io.github.atskit.examples.web.support;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A program that a test needs, and that Maven does not bring along. */
public final class Tool {
    /** {@code required}: a missing program is a failure; {@code none}: no program is used; unset: used where they are found. */
    private static final String SETTING = "ats.tools";

    private Tool() {}

    /**
     * Finds a program, and passes the test over, or fails it, where there is none.
     *
     * @param program its name
     * @param debian the package of Debian that it is in
     * @return where it is
     */
    public static Path needed(String program, String debian) {
        String setting = System.getProperty(SETTING, "");
        if (setting.equals("none")) {
            abort("tests with other programs are switched off: " + SETTING + "=none");
        }
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> missing(setting, program + " is not installed: apt-get install " + debian));
    }

    private static Path missing(String setting, String advice) {
        if (setting.equals("required")) {
            throw new AssertionError(advice);
        }
        return abort(advice);
    }
}
