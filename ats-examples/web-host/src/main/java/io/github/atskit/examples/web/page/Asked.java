package io.github.atskit.examples.web.page;

import java.util.List;

/**
 * Something that a step asks for, as a page tells it: once for all places that it asks it of.
 *
 * @param state whether it is there: {@code met}, {@code unmet} or {@code with-the-command}
 * @param stateLabel the same in words
 * @param label what has to be so
 * @param places of which parts, standards, requests or the like; one without a label where it is of the whole, and without an address
 *     where nothing can be done about it
 * @param help what to do
 * @param rule the id of the rule that asks for it
 */
public record Asked(String state, String stateLabel, String label, List<Place> places, String help, String rule) {

    public boolean met() {
        return state.equals("met");
    }

    public boolean unmet() {
        return state.equals("unmet");
    }
}
