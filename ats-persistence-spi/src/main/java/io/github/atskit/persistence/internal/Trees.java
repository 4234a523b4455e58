package io.github.atskit.persistence.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Trees of texts, whole numbers, booleans, lists and maps with text keys. */
public final class Trees {
    private Trees() {}

    /**
     * Copies a tree, all the way down; the copy cannot be changed.
     *
     * @param tree the tree
     * @return the copy, its entries in the same order
     * @throws IllegalArgumentException if something else than a tree is in it
     */
    public static Map<String, Object> copy(Map<String, Object> tree) {
        return copyOfMap(Objects.requireNonNull(tree, "data"));
    }

    private static Map<String, Object> copyOfMap(Map<?, ?> tree) {
        Map<String, Object> copy = new LinkedHashMap<>(tree.size() * 2);
        for (Map.Entry<?, ?> entry : tree.entrySet()) {
            if (!(entry.getKey() instanceof String name)) {
                throw refused("a key");
            }
            copy.put(name, copyOf(entry.getValue()));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static Object copyOf(@Nullable Object value) {
        if (value instanceof String || value instanceof Long || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return copyOfMap(map);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            for (Object element : list) {
                copy.add(copyOf(element));
            }
            return Collections.unmodifiableList(copy);
        }
        throw refused("a value");
    }

    private static IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(
                what + " of a tree is a text, a Long, a boolean, a list or a map with text keys, and nothing else");
    }
}
