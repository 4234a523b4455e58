package io.github.atskit.core.field;

import io.vavr.collection.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One field of a form, or the element of a list, or the value of a map.
 *
 * @param path in payload names without indexes, such as {@code panel[].person}; empty for a payload as a whole
 * @param presence whether it has to be there
 * @param kind what it holds
 * @param narrowedBy ids of the rules that ask for more than the shape of the payload does, such as {@code ATS-063}. What breaks the
 *     narrower kind only is <em>rejected</em> by such a rule; what breaks the shape is <em>invalid</em>. Empty where the kind is the
 *     shape itself
 */
public record Field(String path, Presence presence, Kind kind, List<String> narrowedBy) {

    /**
     * Refuses null.
     *
     * @param path in payload names without indexes, such as {@code panel[].person}; empty for a payload as a whole
     * @param presence whether it has to be there
     * @param kind what it holds
     * @param narrowedBy ids of the rules that ask for more than the shape of the payload does; empty where none does
     */
    public Field {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(narrowedBy, "narrowedBy");
    }

    /**
     * A field as its shape alone asks for it.
     *
     * @param path in payload names without indexes
     * @param presence whether it has to be there
     * @param kind what it holds
     * @return the field, narrowed by no rule
     */
    public static Field of(String path, Presence presence, Kind kind) {
        return new Field(path, presence, kind, List.empty());
    }

    /** {@return the last name of the path; of {@code panel[]} that is {@code panel}, of {@code responses.*} it is {@code *}} */
    public String name() {
        String named = path;
        while (named.endsWith("[]")) {
            named = named.substring(0, named.length() - 2);
        }
        return named.substring(named.lastIndexOf('.') + 1);
    }

    /** {@return whether it always has to be there} */
    public boolean required() {
        return presence instanceof Presence.Required;
    }

    /** {@return the fields of a {@link Kind.Group}, in the order in which they are read; empty for every other kind} */
    public List<Field> fields() {
        return kind instanceof Kind.Group group ? group.fields() : List.empty();
    }

    /**
     * The same field with a narrower kind.
     *
     * @param narrower what it may hold
     * @param rule id of the rule that says so, such as {@code ATS-063}
     * @return the narrowed field
     */
    public Field narrowed(Kind narrower, String rule) {
        List<String> rules = narrowedBy.contains(rule) ? narrowedBy : narrowedBy.append(rule);
        return new Field(path, presence, narrower, rules);
    }

    /**
     * The same field with something else in it, in its elements and fields first and then in itself.
     *
     * @param change what to do with each field
     * @return the changed field
     */
    public Field each(UnaryOperator<Field> change) {
        return change.apply(new Field(path, presence, kind.each(change), narrowedBy));
    }
}
