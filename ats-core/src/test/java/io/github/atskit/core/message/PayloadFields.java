package io.github.atskit.core.message;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.field.Way;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;

/** Every field of every payload, as the one reader describes them. */
final class PayloadFields {
    private PayloadFields() {}

    /** The paths of all fields that have a name; a part goes by its kind, which most parts of that kind are called. */
    static Set<String> of(Action action) {
        return TreeSet.ofAll(named(action).map(Field::path));
    }

    /** The choices that a field offers, or a list of them does; none where it offers no choices. */
    static List<String> choices(Action action, String path) {
        return named(action).filter(field -> field.path().equals(path)).flatMap(field -> options(field.kind()));
    }

    /** A payload as a whole, elements, values of maps and parts have no name among the fields. */
    private static List<Field> named(Action action) {
        return within(CommandReader.describe(action))
                .reject(field -> field.path().matches("|.*(\\[]|\\*)|parts\\.\\w+"));
    }

    private static List<Field> within(Field field) {
        return inside(field.kind()).flatMap(PayloadFields::within).prepend(field);
    }

    private static List<Field> inside(Kind kind) {
        if (kind instanceof Kind.Group group) {
            return group.fields();
        }
        if (kind instanceof Kind.ListOf list) {
            return List.of(list.element());
        }
        if (kind instanceof Kind.MapOf map) {
            return List.of(map.value());
        }
        return kind instanceof Kind.OneOf parts ? parts.ways().map(PayloadFields::part) : List.empty();
    }

    private static Field part(Way way) {
        return way.field()
                .each(field -> new Field(
                        field.path().replaceFirst("^parts\\.\\*", "parts." + way.code()),
                        field.presence(),
                        field.kind(),
                        field.narrowedBy()));
    }

    private static List<String> options(Kind kind) {
        if (kind instanceof Kind.ListOf list) {
            return options(list.element().kind());
        }
        return kind instanceof Kind.Choice choice ? choice.options() : List.empty();
    }
}
