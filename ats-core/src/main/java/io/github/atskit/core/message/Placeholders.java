package io.github.atskit.core.message;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** The names in braces within a text. */
final class Placeholders {
    private Placeholders() {}

    /** One pass over the text, so that braces in a value are never taken for a name. */
    static String fill(String text, UnaryOperator<String> value) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open).append(value.apply(text.substring(open + 1, close)));
            from = close + 1;
        }
        return filled.append(text.substring(from)).toString();
    }

    /** The names, or none where a brace has no partner, or another one inside. */
    static Option<Set<String>> in(String text) {
        Set<String> names = LinkedHashSet.empty();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0 || text.substring(open + 1, close).indexOf('{') >= 0 || strayClose(text, from, open)) {
                return Option.none();
            }
            names = names.add(text.substring(open + 1, close));
            from = close + 1;
        }
        return strayClose(text, from, text.length()) ? Option.none() : Option.some(names);
    }

    private static boolean strayClose(String text, int from, int to) {
        return text.substring(from, to).indexOf('}') >= 0;
    }
}
