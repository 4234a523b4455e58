package io.github.atskit.examples.cli.yaml;

import io.github.atskit.core.vocabulary.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks a node for a form. Another form is a fault, and then there is nothing to go on with. */
public final class Forms {
    private final Faults faults;

    public Forms(Faults faults) {
        this.faults = faults;
    }

    public <T> Optional<T> refuse(Node node, String allowed) {
        String found = node instanceof Node.Scalar scalar && scalar.tree() != null
                ? "'" + scalar.tree() + "' (" + node.kind() + ")"
                : node.kind();
        faults.add(node.at(), found + " does not fit here, allowed: " + allowed);
        return Optional.empty();
    }

    public Optional<String> text(Node node, String allowed) {
        return node.tree() instanceof String text && !text.isBlank() ? Optional.of(text) : refuse(node, allowed);
    }

    public Optional<Long> count(Node node) {
        return node.tree() instanceof Long number && number >= 0
                ? Optional.of(number)
                : refuse(node, "a whole number from 0");
    }

    public Optional<Node.Mapping> map(Node node, String allowed) {
        return node instanceof Node.Mapping map ? Optional.of(map) : refuse(node, allowed);
    }

    /** Reads a list; a faulty item makes the list unusable, but the others are still looked at. */
    public <T> Optional<List<T>> list(Node node, String allowed, Function<Node, Optional<T>> item) {
        if (!(node instanceof Node.Sequence list)) {
            return refuse(node, allowed);
        }
        List<T> read = new ArrayList<>();
        list.items().forEach(each -> item.apply(each).ifPresent(read::add));
        return read.size() == list.items().size() ? Optional.of(List.copyOf(read)) : Optional.empty();
    }

    public <T extends Coded> Optional<T> coded(Node node, String what, T[] all) {
        return node.tree() instanceof String text ? coded(node.at(), text, what, all) : refuse(node, codes(all));
    }

    public <T extends Coded> Optional<T> coded(Position at, String text, String what, T[] all) {
        Optional<T> found = Coded.find(all, text).toJavaOptional();
        if (found.isEmpty()) {
            faults.add(at, "unknown " + what + " '" + text + "', allowed: " + codes(all));
        }
        return found;
    }

    public static String codes(Coded[] all) {
        return Coded.codes(all).mkString(", ");
    }
}
