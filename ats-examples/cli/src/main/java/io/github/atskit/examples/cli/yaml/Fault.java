package io.github.atskit.examples.cli.yaml;

/**
 * Something that is wrong with a file.
 *
 * @param at where
 * @param text what is wrong and what is allowed
 */
public record Fault(Position at, String text) {

    @Override
    public String toString() {
        return at + ": " + text;
    }
}
