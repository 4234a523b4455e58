package io.github.atskit.examples.web.browser;

import java.nio.file.Path;
import java.util.Optional;

/** Where pictures of pages are put, if anybody wants them: they take longer than all the looking. */
final class Pictures {
    private static final String SETTING = "ats.screenshots";

    private Pictures() {}

    static Optional<Path> wanted() {
        return Optional.ofNullable(System.getProperty(SETTING))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }
}
