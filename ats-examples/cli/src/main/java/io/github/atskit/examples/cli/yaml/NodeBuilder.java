package io.github.atskit.examples.cli.yaml;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns the parser's nodes into ours. A node that is met a second time was written as an alias. */
final class NodeBuilder {
    static final int MOST_ALIASES = 50;
    private static final int DEEPEST = 100;

    /** Aliases of aliases multiply; no file that a person writes comes near this. */
    private static final long MOST_NODES = 1_000_000;

    private final String file;
    private final Faults faults;
    private final Map<org.snakeyaml.engine.v2.nodes.Node, Built> built = new IdentityHashMap<>();
    private int aliases;

    NodeBuilder(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** What a node became and how many nodes it is when every alias is written out; no node while it is still being built. */
    private record Built(@Nullable Node node, long size) {}

    /** {@return what the root became; nothing where it is too large to go on with} */
    Optional<Node> build(org.snakeyaml.engine.v2.nodes.Node root) {
        Built whole = build(root, 0);
        if (whole.size() > MOST_NODES) {
            faults.add(position(root), "the aliases make the file too large, allowed: " + MOST_NODES + " values");
            return Optional.empty();
        }
        return Optional.ofNullable(whole.node());
    }

    private Built build(org.snakeyaml.engine.v2.nodes.Node node, int depth) {
        Built earlier = built.get(node);
        if (earlier != null) {
            return alias(node, earlier);
        }
        if (depth > DEEPEST) {
            faults.add(position(node), "nested too deeply, allowed: " + DEEPEST + " levels");
            return new Built(nothing(node), 1);
        }
        built.put(node, new Built(null, 0));
        Built made = make(node, depth);
        built.put(node, made);
        return made;
    }

    private Built alias(org.snakeyaml.engine.v2.nodes.Node node, Built earlier) {
        aliases++;
        if (aliases == MOST_ALIASES + 1) {
            faults.add(position(node), "too many aliases, allowed: " + MOST_ALIASES);
        }
        if (earlier.node() == null) {
            faults.add(position(node), "the value contains itself, allowed: an alias of something that is complete");
            return new Built(nothing(node), 1);
        }
        return earlier;
    }

    private Built make(org.snakeyaml.engine.v2.nodes.Node node, int depth) {
        if (node instanceof MappingNode map && isTagged(node, Tag.MAP)) {
            return mapping(map, depth);
        }
        if (node instanceof SequenceNode list && isTagged(node, Tag.SEQ)) {
            return sequence(list, depth);
        }
        if (node instanceof ScalarNode scalar) {
            return new Built(scalar(scalar), 1);
        }
        return new Built(nothing(node), 1);
    }

    private boolean isTagged(org.snakeyaml.engine.v2.nodes.Node node, Tag tag) {
        if (!node.getTag().equals(tag)) {
            faults.add(position(node), "unknown tag " + node.getTag() + ", allowed: those of the core schema");
            return false;
        }
        return true;
    }

    private Node scalar(ScalarNode node) {
        Optional<CoreTags.Value> value = CoreTags.value(node.getTag(), node.getValue());
        if (value.isEmpty()) {
            faults.add(
                    position(node),
                    "'" + node.getValue() + "' is no value of the tag " + node.getTag()
                            + ", allowed: values and tags of the core schema");
        }
        return value.<Node>map(of -> new Node.Scalar(position(node), of.of())).orElseGet(() -> nothing(node));
    }

    private Built sequence(SequenceNode node, int depth) {
        List<Built> items =
                node.getValue().stream().map(item -> build(item, depth + 1)).toList();
        long size = items.stream().mapToLong(Built::size).sum();
        List<Node> nodes = items.stream().map(Built::node).toList();
        return new Built(new Node.Sequence(position(node), nodes), atMost(1 + size));
    }

    private Built mapping(MappingNode node, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        long size = 1;
        for (NodeTuple tuple : node.getValue()) {
            Built value = build(tuple.getValueNode(), depth + 1);
            size = atMost(size + value.size());
            Position at = position(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                faults.add(at, "a list or a map as a key, allowed: a text");
            } else if (value.node() != null) {
                enter(entries, key.getValue(), new Node.Entry(at, value.node()));
            }
        }
        return new Built(new Node.Mapping(position(node), entries), size);
    }

    private void enter(Map<String, Node.Entry> entries, String key, Node.Entry entry) {
        Node.Entry first = entries.putIfAbsent(key, entry);
        if (first != null) {
            faults.add(
                    entry.at(),
                    "the key '" + key + "' stands twice, allowed: each key once (first in line "
                            + first.at().line() + ")");
        }
    }

    private static long atMost(long size) {
        return Math.min(size, MOST_NODES + 1);
    }

    private Node nothing(org.snakeyaml.engine.v2.nodes.Node node) {
        return new Node.Scalar(position(node), null);
    }

    private Position position(org.snakeyaml.engine.v2.nodes.Node node) {
        return position(file, node.getStartMark());
    }

    static Position position(String file, Optional<Mark> mark) {
        return mark.map(at -> new Position(file, at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(() -> new Position(file, 1, 1));
    }
}
