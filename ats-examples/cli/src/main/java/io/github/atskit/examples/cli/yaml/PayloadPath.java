package io.github.atskit.examples.cli.yaml;

import java.util.Map;

/** Finds the place in a file that a path in payload names means, such as {@code calendar.starts} or {@code viva.panel[1]}. */
public final class PayloadPath {
    private PayloadPath() {}

    /** {@return where the value stands, or, where it does not exist, where the deepest map begins that lacks it} */
    public static Position ofValue(Node root, String path) {
        return find(root, path, false);
    }

    /** {@return where the last name of the path stands} */
    public static Position ofName(Node root, String path) {
        return find(root, path, true);
    }

    private static Position find(Node node, String path, boolean name) {
        if (path.isEmpty()) {
            return node.at();
        }
        if (node instanceof Node.Sequence list && path.startsWith("[")) {
            int close = path.indexOf(']');
            int index = Integer.parseInt(path.substring(1, close));
            return index < list.items().size() ? find(list.items().get(index), rest(path, close + 1), name) : node.at();
        }
        if (node instanceof Node.Mapping map) {
            for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
                String key = entry.getKey();
                if (path.equals(key)) {
                    return name
                            ? entry.getValue().at()
                            : entry.getValue().value().at();
                }
                if (path.startsWith(key + '.') || path.startsWith(key + '[')) {
                    return find(entry.getValue().value(), rest(path, key.length()), name);
                }
            }
        }
        return node.at();
    }

    private static String rest(String path, int from) {
        return path.startsWith(".", from) ? path.substring(from + 1) : path.substring(from);
    }
}
