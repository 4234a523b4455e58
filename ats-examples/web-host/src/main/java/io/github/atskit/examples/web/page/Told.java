package io.github.atskit.examples.web.page;

import java.util.List;

/**
 * A reason why not, as a page tells it.
 *
 * @param rule the id of the rule
 * @param text what is missing or in the way
 * @param remedy who can put it right; empty where nobody can
 * @param places where it can be put right by whoever reads this
 */
public record Told(String rule, String text, String remedy, List<Place> places) {}
