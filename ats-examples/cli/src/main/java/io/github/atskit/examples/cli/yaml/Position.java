package io.github.atskit.examples.cli.yaml;

/**
 * Where something stands.
 *
 * @param file the file as the user would name it
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1
 */
public record Position(String file, int line, int column) {

    /** A file as a whole, for what cannot be told of one line of it. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ':' + line + ':' + column;
    }
}
