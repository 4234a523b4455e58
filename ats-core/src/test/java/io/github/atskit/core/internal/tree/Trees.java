package io.github.atskit.core.internal.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Trees for tests: written down, copied, walked and changed in one place. */
public final class Trees {
    private Trees() {}

    /** A map of names and values in turn. */
    public static Map<Object, @Nullable Object> map(@Nullable Object... namesAndValues) {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** A list, which may hold null. */
    public static List<@Nullable Object> list(@Nullable Object... elements) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Object element : elements) {
            list.add(element);
        }
        return list;
    }

    /** The same element many times. */
    public static List<@Nullable Object> times(int count, @Nullable Object element) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(element);
        }
        return list;
    }

    /** The same value under many names: {@code n-0}, {@code n-1} and so on. */
    public static Map<Object, @Nullable Object> named(int count, @Nullable Object value) {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            map.put("n-" + i, value);
        }
        return map;
    }

    /** A copy, so deep that no change of it is seen in the original. */
    public static @Nullable Object copy(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, value) -> copy.put(name, copy(value)));
            return copy;
        }
        if (tree instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copy(element)));
            return copy;
        }
        return tree;
    }

    /** The same tree, which throws where anybody changes it. */
    public static @Nullable Object frozen(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map && map.getClass() == LinkedHashMap.class) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, value) -> copy.put(name, frozen(value)));
            return Collections.unmodifiableMap(copy);
        }
        if (tree instanceof ArrayList<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(frozen(element)));
            return Collections.unmodifiableList(copy);
        }
        return tree;
    }

    /** Every position of a tree but its root: the steps to it, names and indexes. */
    public static List<List<Object>> positions(@Nullable Object tree) {
        List<List<Object>> found = new ArrayList<>();
        collect(tree, List.of(), found);
        return found;
    }

    private static void collect(@Nullable Object tree, List<Object> at, List<List<Object>> found) {
        if (!at.isEmpty()) {
            found.add(at);
        }
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> collect(value, step(at, name), found));
        }
        if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), step(at, i), found);
            }
        }
    }

    /** One step further. */
    public static List<Object> step(List<Object> at, Object step) {
        List<Object> steps = new ArrayList<>(at);
        steps.add(step);
        return List.copyOf(steps);
    }

    /** Steps as a path: {@code panel[1].role}. */
    public static String path(List<Object> steps) {
        StringBuilder path = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer index) {
                path.append('[').append(index).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(step);
            }
        }
        return path.toString();
    }

    /** Steps from a path; a part's name has no dot. */
    public static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        for (String step : path.replace("[", ".[").split("\\.")) {
            boolean index = step.startsWith("[");
            steps.add(index ? Integer.valueOf(step.substring(1, step.length() - 1)) : step);
        }
        return steps;
    }

    /** What stands at a position. */
    public static @Nullable Object at(@Nullable Object tree, List<Object> steps) {
        Object here = tree;
        for (Object step : steps) {
            here = here instanceof List<?> list ? list.get((Integer) step) : ((Map<?, ?>) here).get(step);
        }
        return here;
    }

    /** A copy with another value at a position. */
    public static Object with(Object tree, List<Object> steps, @Nullable Object value) {
        if (steps.isEmpty()) {
            return copy(value);
        }
        Object copy = copy(tree);
        Object holder = at(copy, steps.subList(0, steps.size() - 1));
        Object last = steps.get(steps.size() - 1);
        if (holder instanceof List<?>) {
            listOf(holder).set((Integer) last, value);
        } else {
            mapOf(holder).put(last, value);
        }
        return copy;
    }

    /** A copy without a name. */
    public static Object without(Object tree, List<Object> steps) {
        Object copy = copy(tree);
        mapOf(at(copy, steps.subList(0, steps.size() - 1))).remove(steps.get(steps.size() - 1));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object> listOf(Object list) {
        return (List<@Nullable Object>) list;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, @Nullable Object> mapOf(Object map) {
        return (Map<Object, @Nullable Object>) map;
    }
}
