package io.github.atskit.core.form;

import io.github.atskit.core.field.Kind;
import io.github.atskit.core.field.Way;
import io.vavr.collection.List;
import java.util.function.Function;

/** How a schema tells the forms apart that a value may have: by what the value looks like, as the reader does. */
final class Ways {
    private static final List<String> SCALARS = List.of("string", "number");

    private Ways() {}

    static List<Keywords> conditions(List<Way> ways, Function<Way, Keywords> schema) {
        List<Keywords> ofMaps = ways.filter(way -> !way.marks().isEmpty()).map(Ways::mark);
        List<Keywords> told = ways.map(way -> Keywords.of("if", look(way)).with("then", schema.apply(way)));
        Keywords unmarked =
                firstItem(Keywords.of("not", Keywords.of("type", SCALARS))).with("minItems", 1);
        Keywords marked = Keywords.none().with("contains", Keywords.none().list("anyOf", ofMaps));
        return told.append(Keywords.of("if", unmarked).with("then", marked));
    }

    private static Keywords look(Way way) {
        if (!way.marks().isEmpty()) {
            return firstItem(Keywords.of("not", Keywords.of("type", SCALARS))).with("contains", mark(way));
        }
        if (way.field().kind() instanceof Kind.ListOf list) {
            boolean texts = list.element().kind() instanceof Kind.Text;
            return firstItem(Keywords.type(texts ? "string" : "number"));
        }
        return Keywords.type(way.field().kind() instanceof Kind.Text ? "string" : "object");
    }

    private static Keywords firstItem(Keywords item) {
        return Keywords.type("array").list("prefixItems", List.of(item));
    }

    private static Keywords mark(Way way) {
        return Keywords.type("object").list("anyOf", way.marks().map(mark -> Keywords.of("required", List.of(mark))));
    }
}
