package io.github.atskit.examples.web.page;

/**
 * Something that somebody wrote when something happened.
 *
 * @param label what it is called
 * @param text what was written
 */
public record Remark(String label, String text) {}
