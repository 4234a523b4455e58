package io.github.atskit.persistence.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A tree with one change.
 *
 * @param what what was done
 * @param path where, beneath the root of the half
 * @param form the form with that change
 */
record Mutation(String what, String path, Form form) {
    static final String DROPPED = "dropped";
    static final String ADDED = "added";
    static final String REPLACED = "replaced";

    static final String SURPRISE = "surprise";

    @Override
    public String toString() {
        return what + ' ' + path;
    }

    static List<Mutation> of(Form form) {
        List<Mutation> mutations = new ArrayList<>();
        walk(form.open(), "", (change, tree) -> mutations.add(change.on(asMap(tree), form.personal())));
        walk(form.personal(), "personal", (change, tree) -> mutations.add(change.on(form.open(), asMap(tree))));
        return mutations;
    }

    private record Change(String what, String path) {
        Mutation on(Map<String, Object> open, Map<String, Object> personal) {
            return new Mutation(what, path, new Form(open, personal));
        }
    }

    private static void walk(@Nullable Object tree, String path, BiConsumer<Change, Object> changes) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> surprised = new LinkedHashMap<>(asMap(map));
            surprised.put(SURPRISE, Samples.MARK);
            changes.accept(new Change(ADDED, join(path, SURPRISE)), surprised);
            for (String name : asMap(map).keySet()) {
                walkName(asMap(map), name, join(path, name), changes);
            }
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walkEntry(list, i, path + '[' + i + ']', changes);
            }
        }
    }

    private static void walkName(
            Map<String, Object> map, String name, String path, BiConsumer<Change, Object> changes) {
        Map<String, Object> without = new LinkedHashMap<>(map);
        without.remove(name);
        changes.accept(new Change(DROPPED, path), without);
        for (Object wrong : wrong(map.get(name))) {
            changes.accept(new Change(REPLACED, path), with(map, name, wrong));
        }
        walk(map.get(name), path, (change, tree) -> changes.accept(change, with(map, name, tree)));
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, @Nullable Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(map);
        copy.put(name, value);
        return copy;
    }

    private static void walkEntry(List<?> list, int index, String path, BiConsumer<Change, Object> changes) {
        for (Object wrong : wrong(list.get(index))) {
            changes.accept(new Change(REPLACED, path), with(list, index, wrong));
        }
        walk(list.get(index), path, (change, tree) -> changes.accept(change, with(list, index, tree)));
    }

    private static List<Object> with(List<?> list, int index, @Nullable Object value) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(index, value);
        return copy;
    }

    /** Values of every other kind, and of kinds that no tree has. */
    private static List<Object> wrong(Object value) {
        List<Object> wrong = new ArrayList<>();
        wrong.add(null);
        wrong.add(7);
        wrong.add(2.5);
        wrong.add(Map.of(7, Samples.MARK));
        Collections.addAll(wrong, Map.of(SURPRISE, true), List.of(true));
        Map<Class<?>, Object> scalars = Map.of(String.class, Samples.MARK, Long.class, 7L, Boolean.class, true);
        scalars.forEach((kind, other) -> {
            if (!kind.isInstance(value)) {
                wrong.add(other);
            }
        });
        if (value instanceof Long) {
            Collections.addAll(wrong, Long.MAX_VALUE, Long.MIN_VALUE);
        }
        return wrong;
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object tree) {
        return (Map<String, Object>) tree;
    }
}
