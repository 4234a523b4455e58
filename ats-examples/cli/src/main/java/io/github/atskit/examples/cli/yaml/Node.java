package io.github.atskit.examples.cli.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a file and where it stands. */
public sealed interface Node {

    Position at();

    /** {@return the value without positions: text, number, boolean, list, map or null} */
    @Nullable
    Object tree();

    /** {@return what the value is, for messages} */
    String kind();

    /**
     * A single value.
     *
     * @param at where it stands
     * @param tree a text, a number, a boolean or null
     */
    record Scalar(Position at, @Nullable Object tree) implements Node {

        @Override
        public String kind() {
            if (tree == null) {
                return "nothing";
            }
            return tree instanceof String ? "a text" : tree instanceof Boolean ? "a boolean" : "a number";
        }
    }

    /**
     * A list.
     *
     * @param at where it begins
     * @param items its items
     */
    record Sequence(Position at, List<Node> items) implements Node {

        @Override
        public List<@Nullable Object> tree() {
            List<@Nullable Object> tree = new ArrayList<>(items.size());
            items.forEach(item -> tree.add(item.tree()));
            return Collections.unmodifiableList(tree);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A map. Its names are texts: a number as a name counts as it is written.
     *
     * @param at where it begins
     * @param entries its entries by name, in order
     */
    record Mapping(Position at, Map<String, Entry> entries) implements Node {

        @Override
        public Map<String, @Nullable Object> tree() {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            entries.forEach((name, entry) -> tree.put(name, entry.value().tree()));
            return Collections.unmodifiableMap(tree);
        }

        @Override
        public String kind() {
            return "a map";
        }
    }

    /**
     * An entry of a map.
     *
     * @param at where its name stands
     * @param value its value
     */
    record Entry(Position at, Node value) {}
}
