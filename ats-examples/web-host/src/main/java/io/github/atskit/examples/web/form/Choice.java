package io.github.atskit.examples.web.form;

/**
 * Something that can be chosen.
 *
 * @param value what is sent
 * @param label what people read
 */
public record Choice(String value, String label) {}
