package io.github.atskit.examples.web.form;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of a form, as texts by path. The names of the fields in HTML are the paths of the payload, such as
 * {@code panel[1].role}; names that begin with an underscore are the page's own. Immutable.
 */
public final class Entered {
    /** Nothing typed yet. */
    public static final Entered NOTHING = new Entered(new TreeMap<>());

    private final SortedMap<String, String> texts;

    private Entered(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /**
     * What a browser sent. Browsers end lines with two characters whatever was typed, which would make another text of each text that
     * is only looked at; so lines end with one here.
     *
     * @param parameters the fields of the form
     * @return what was typed
     */
    public static Entered sent(Map<String, String[]> parameters) {
        SortedMap<String, String> texts = new TreeMap<>();
        parameters.forEach((name, values) -> {
            if (!name.startsWith("_") && values.length > 0 && !values[0].isEmpty()) {
                texts.put(name, values[0].replace("\r\n", "\n"));
            }
        });
        return new Entered(texts);
    }

    /**
     * What fills a form with a payload.
     *
     * @param tree texts, numbers, booleans, lists and maps
     * @return every leaf by its path
     */
    public static Entered of(@Nullable Object tree) {
        SortedMap<String, String> texts = new TreeMap<>();
        put(texts, "", tree);
        return new Entered(texts);
    }

    private static void put(Map<String, String> texts, String path, @Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> put(texts, path.isEmpty() ? name.toString() : path + '.' + name, value));
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                put(texts, path + '[' + i + ']', list.get(i));
            }
        } else if (tree != null) {
            texts.put(path, tree.toString());
        }
    }

    /** {@return the text of a field; empty where there is none} */
    public String text(String path) {
        return texts.getOrDefault(path, "");
    }

    /** {@return whether there is anything at a path or below} */
    public boolean has(String path) {
        return texts.tailMap(path).keySet().stream().anyMatch(within(path));
    }

    /** {@return the numbers of the rows of a list that hold anything, ascending} */
    public List<Integer> rows(String path) {
        TreeSet<Integer> rows = new TreeSet<>();
        below(path + '[').forEach(rest -> {
            int end = rest.indexOf(']');
            if (end > 0 && end < 6 && rest.chars().limit(end).allMatch(Character::isDigit)) {
                rows.add(Integer.parseInt(rest.substring(0, end)));
            }
        });
        return List.copyOf(rows);
    }

    /** {@return the names of the entries of a map of texts} */
    public List<String> names(String path) {
        return below(path + '.').toList();
    }

    private Stream<String> below(String prefix) {
        return texts.tailMap(prefix).keySet().stream()
                .takeWhile(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()));
    }

    /** {@return the same without whatever stands at a path or below} */
    public Entered without(String path) {
        SortedMap<String, String> rest = new TreeMap<>(texts);
        rest.keySet().removeIf(within(path));
        return new Entered(rest);
    }

    /** {@return the same with a text at a path; an empty one takes away what stands there} */
    public Entered with(String path, String text) {
        SortedMap<String, String> all = new TreeMap<>(texts);
        if (text.isEmpty()) {
            all.remove(path);
        } else {
            all.put(path, text);
        }
        return new Entered(all);
    }

    /** {@return the same with everything of another on top} */
    public Entered with(Entered other) {
        SortedMap<String, String> all = new TreeMap<>(texts);
        all.putAll(other.texts);
        return new Entered(all);
    }

    /** {@return only what stands at a path or below} */
    public Entered only(String path) {
        SortedMap<String, String> part = new TreeMap<>(texts);
        part.keySet().removeIf(within(path).negate());
        return new Entered(part);
    }

    /** {@return the same with lines that end as those that browsers sent do} */
    public Entered withPlainLineEnds() {
        SortedMap<String, String> plain = new TreeMap<>(texts);
        plain.replaceAll((path, text) -> text.replace("\r\n", "\n"));
        return new Entered(plain);
    }

    /** {@return every text by its path} */
    public Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    private static Predicate<String> within(String path) {
        return name -> name.startsWith(path)
                && (name.length() == path.length()
                        || name.charAt(path.length()) == '.'
                        || name.charAt(path.length()) == '[');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entered that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.keySet().toString(); // what was typed does not belong into a log
    }
}
