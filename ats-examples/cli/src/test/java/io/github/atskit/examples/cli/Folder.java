package io.github.atskit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of files that a test writes. */
record Folder(Path path) {
    static final String DEFINITION = """
            preset: ats-2020
            cohort: "5"
            mandatory-standards: [2, 6, 7, 8, 9, 10, 20]
            calendar: {starts: 2020-01-06, submission: 2020-12-04}
            moderation: {met-percent: 0, not-met-percent: 0}
            """;

    /** The first lines of a journey, up to and including {@code steps:} in line 4. */
    static final String HEAD = """
            journey: A journey
            definition: cohort.yaml
            candidacy: c-1
            steps:
            """;

    /** Lines 5 to 8 of a journey: one step that is accepted. */
    static final String ENROL = """
              - at: 2020-01-06T09:00:00Z
                as: administrator:adm-1
                do: enrol
                with: {participant: p-1, entry: {set-member: true, suitability-declared-on: 2020-01-02, qtls-or-qts: true, qualification-level: 6, qualified-on: 2014-01-06, weekly-hours: 8, post-14: true}}
            """;

    Path write(String name, String text) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a journey that begins with {@link #HEAD}, and the definition that it names. */
    Path journey(String steps) {
        write("cohort.yaml", DEFINITION);
        return write("journey.yaml", HEAD + steps);
    }

    /** What was told of the files of this folder, without the folder's own name. */
    String relative(String text) {
        return text.replace(path + "/", "");
    }
}
