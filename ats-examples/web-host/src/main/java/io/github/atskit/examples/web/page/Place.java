package io.github.atskit.examples.web.page;

/**
 * Where something can be put right.
 *
 * @param href the address
 * @param label what stands there
 */
public record Place(String href, String label) {}
