package io.github.atskit.examples.web.browser;

import java.nio.file.Path;

/** Where pictures of pages are put. */
final class Pictures {
    static final Path FOLDER = Path.of("target/screenshots");

    private Pictures() {}
}
