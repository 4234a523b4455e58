package io.github.atskit.examples.web.page;

/**
 * Something that a step asks for, as a page tells it.
 *
 * @param state whether it is there: {@code met}, {@code unmet} or {@code with-the-command}
 * @param stateLabel the same in words
 * @param label what has to be so
 * @param where of which part, standard, request or the like; empty where it is of the whole
 * @param href where it can be seen to; empty where nowhere
 * @param help what to do
 * @param rule the id of the rule that asks for it
 */
public record Asked(
        String state, String stateLabel, String label, String where, String href, String help, String rule) {

    public boolean met() {
        return state.equals("met");
    }

    public boolean unmet() {
        return state.equals("unmet");
    }
}
