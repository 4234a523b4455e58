package io.github.atskit.examples.cli.play;

/**
 * An expectation that did not hold.
 *
 * @param what what was looked at: {@code outcome}, {@code stage}, {@code events} and so on
 * @param expected what the journey says
 * @param actual what happened
 */
public record Failure(String what, String expected, String actual) {}
