package io.github.atskit.core.message;

import io.vavr.collection.List;
import java.util.Objects;

/** Turns the path of a field into the keys by which its texts are looked for. */
final class FieldPath {
    private FieldPath() {}

    /** The names of a path without indexes, and without what stands for any name, such as {@code {criterion}}. */
    static List<String> names(String path) {
        Objects.requireNonNull(path, "path");
        return List.of(path.replaceAll("\\[[^\\]]*]", "").split("\\."))
                .filter(name -> !name.isEmpty() && !name.equals("*") && !name.startsWith("{"));
    }

    static String last(List<String> names) {
        return names.isEmpty() ? "" : names.last();
    }

    static boolean isInPart(List<String> names) {
        return names.size() > 1 && names.head().equals("parts");
    }

    /** The field itself, then what it stands in: a name that somebody gave, such as that of a criterion, has no text of its own. */
    static List<String> fields(String owner, List<String> names) {
        List<String> keys = List.empty();
        for (List<String> path = names; !path.isEmpty(); path = path.init()) {
            keys = keys.append("field." + owner + '.' + path.mkString(".")).appendAll(fields(path));
        }
        return keys;
    }

    /** What stands inside a part, then the part. */
    static List<String> inPart(List<String> names) {
        List<String> keys = List.empty();
        for (List<String> path = names.tail(); path.size() > 1; path = path.init()) {
            keys = keys.appendAll(fields(path));
        }
        return keys.append("part." + names.get(1));
    }

    /** The name with ever less of what it stands in. */
    private static List<String> fields(List<String> path) {
        List<String> keys = List.empty();
        for (List<String> rest = path; !rest.isEmpty(); rest = rest.tail()) {
            keys = keys.append("field." + rest.mkString("."));
        }
        return keys;
    }
}
