package io.github.atskit.examples.web.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a case offers for fields whose form leaves it open: evidence to refer to, people to name, requests to answer. They only help to
 * fill the form in; whether something may be named is decided when it is sent. Immutable.
 */
public final class Choices {
    /** Nothing to offer. */
    public static final Choices NONE = new Choices(Map.of());

    private final Map<String, List<Choice>> byPath;

    private Choices(Map<String, List<Choice>> byPath) {
        this.byPath = byPath;
    }

    /**
     * Offers something more.
     *
     * @param path the field in the form, such as {@code panel[].person}; of a map, it offers names
     * @param choices what can be chosen, in order
     * @return the choices
     */
    public Choices with(String path, List<Choice> choices) {
        Map<String, List<Choice>> all = new HashMap<>(byPath);
        all.put(path, List.copyOf(choices));
        return new Choices(all);
    }

    Optional<List<Choice>> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
