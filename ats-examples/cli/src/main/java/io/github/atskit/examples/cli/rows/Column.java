package io.github.atskit.examples.cli.rows;

/**
 * What may stand in a row.
 *
 * @param name the heading of the column in CSV, the name of the field in JSON
 * @param required whether every row has it
 */
public record Column(String name, boolean required) {

    public static Column required(String name) {
        return new Column(name, true);
    }

    public static Column optional(String name) {
        return new Column(name, false);
    }
}
