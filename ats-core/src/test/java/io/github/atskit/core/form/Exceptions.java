package io.github.atskit.core.form;

import io.github.atskit.core.internal.tree.Trees;
import io.vavr.collection.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a schema cannot say what the reader says, and why. Nothing else is excused. */
final class Exceptions {
    private static final int MOST = 200;

    private static final List<List<String>> MARKS =
            List.of(List.of("on", "what", "hours"), List.of("title", "summary", "kind"), List.of("goal", "by"));

    private static final Pattern ODD_AUTHORITY =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:(?:.*[\\[\\]].*|//(?:[?#].*)?|//(?:[^/?#]*@)?[^/?#]*[:%].*)");

    private Exceptions() {}

    /** What is left of the places in which the schema and the reader differ. */
    static Set<String> differences(Object tree, Set<String> read, Set<String> judged) {
        Set<String> left = new TreeSet<>();
        for (String path : judged) {
            if (!read.contains(path) && !isBelowAnother(tree, path, read)) {
                left.add(path);
            }
        }
        for (String path : read) {
            if (!judged.contains(path) && !isInMixedList(tree, path, judged)) {
                left.add(path);
            }
        }
        return left;
    }

    /** A validator cannot be kept from looking at the entries of a list that is too long or mixed; the reader does not look. */
    private static boolean isBelowAnother(Object tree, String path, Set<String> read) {
        for (String other : read) {
            boolean below = other.isEmpty() || path.startsWith(other + ".") || path.startsWith(other + "[");
            if (below && isTooLong(at(tree, other))) {
                return true;
            }
        }
        return isInMixedList(tree, path, read);
    }

    private static boolean isTooLong(@Nullable Object value) {
        return value instanceof java.util.List<?> list && list.size() > MOST
                || value instanceof Map<?, ?> map && map.size() > MOST;
    }

    /** "The first entry that gives itself away" is no keyword: of a mix, the schema may take it for another kind of list. */
    private static boolean isInMixedList(Object tree, String path, Set<String> others) {
        if (!path.startsWith("parts.")) {
            return false;
        }
        String part = path.replaceAll("(?s)^(parts\\.[^.\\[]*).*", "$1");
        return others.stream().anyMatch(other -> other.startsWith(part)) && isMixed(at(tree, part));
    }

    private static boolean isMixed(@Nullable Object value) {
        return value instanceof java.util.List<?> list
                && MARKS.count(marks -> list.stream().anyMatch(entry -> isMarked(entry, marks))) > 1;
    }

    private static boolean isMarked(@Nullable Object entry, List<String> marks) {
        return entry instanceof Map<?, ?> map && marks.exists(map::containsKey);
    }

    /** The inside of an authority is no regular language that anybody would want to read; brackets belong there only. */
    static boolean isAddress(Object tree, String path) {
        return path.matches("link|evidence\\[\\d+]\\.uri")
                && at(tree, path) instanceof String text
                && ODD_AUTHORITY.matcher(text).matches();
    }

    private static @Nullable Object at(Object tree, String path) {
        try {
            return path.isEmpty() ? tree : Trees.at(tree, Trees.steps(path));
        } catch (RuntimeException noSuchPlace) {
            return null;
        }
    }
}
