package io.github.atskit.examples.cli.rows;

import org.jspecify.annotations.Nullable;

/**
 * A text and where it stands.
 *
 * @param text without the spaces around it, never empty
 * @param line from 1
 * @param column from 1
 */
record Cell(String text, int line, int column) {

    /** {@return a cell; nothing where there is nothing but spaces} */
    static @Nullable Cell of(String text, int line, int column) {
        String stripped = text.strip();
        return stripped.isEmpty() ? null : new Cell(stripped, line, column);
    }
}
