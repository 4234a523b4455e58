package io.github.atskit.examples.cli.journey;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.examples.cli.journey.ExpectedOutcome.ExpectedReason;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Forms;
import io.github.atskit.examples.cli.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a step expects. */
final class ExpectReader {
    private static final String FORMS =
            "accepted, unknown, {rejected: [codes]}, {invalid: [paths]}, {stale: present revision}";
    private static final String OUTCOMES = "accepted, rejected, invalid, stale, unknown";

    private final Faults faults;
    private final Forms forms;

    ExpectReader(Faults faults) {
        this.faults = faults;
        this.forms = new Forms(faults);
    }

    Optional<ExpectedOutcome> outcome(Node node) {
        if (node instanceof Node.Mapping map) {
            return map.entries().size() == 1 ? of(map) : forms.refuse(node, FORMS);
        }
        Optional<String> word = forms.text(node, FORMS);
        return word.flatMap(text -> switch (text) {
            case "accepted" -> Optional.of(new ExpectedOutcome.Accepted());
            case "unknown" -> Optional.of(new ExpectedOutcome.Unknown());
            case "rejected", "invalid", "stale" -> forms.refuse(node, FORMS);
            default -> {
                faults.add(node.at(), "unknown outcome '" + text + "', allowed: " + FORMS);
                yield Optional.empty();
            }
        });
    }

    private Optional<ExpectedOutcome> of(Node.Mapping map) {
        Map.Entry<String, Node.Entry> only = map.entries().entrySet().iterator().next();
        Node value = only.getValue().value();
        return switch (only.getKey()) {
            case "rejected" -> someOf(value, this::reason, "a list of codes").map(ExpectedOutcome.Rejected::new);
            case "invalid" -> someOf(value, this::path, "a list of paths").map(ExpectedOutcome.Invalid::new);
            case "stale" -> forms.count(value).map(ExpectedOutcome.Stale::new);
            case "accepted", "unknown" -> forms.refuse(map, FORMS);
            default -> {
                faults.add(only.getValue().at(), "unknown outcome '" + only.getKey() + "', allowed: " + OUTCOMES);
                yield Optional.empty();
            }
        };
    }

    /** A refusal has at least one reason, so an empty list could never hold. */
    private <T> Optional<List<T>> someOf(Node node, Function<Node, Optional<T>> item, String allowed) {
        boolean empty = node instanceof Node.Sequence list && list.items().isEmpty();
        return empty ? forms.refuse(node, allowed + ", at least one") : forms.list(node, allowed, item);
    }

    /** The path of a payload as a whole is empty. */
    private Optional<String> path(Node node) {
        return node.tree() instanceof String text ? Optional.of(text) : forms.refuse(node, "a path");
    }

    private Optional<ExpectedReason> reason(Node node) {
        if (!(node instanceof Node.Mapping map)) {
            return code(node).map(code -> new ExpectedReason(code, Map.of()));
        }
        if (map.entries().size() != 1) {
            return forms.refuse(node, "a code, or one code with its parameters");
        }
        Map.Entry<String, Node.Entry> only = map.entries().entrySet().iterator().next();
        Optional<ReasonCode> code = forms.coded(only.getValue().at(), only.getKey(), "code", ReasonCode.values());
        Optional<Node.Mapping> params = forms.map(only.getValue().value(), "a map of parameters");
        return code.isEmpty() || params.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExpectedReason(code.get(), params.get().tree()));
    }

    Optional<ReasonCode> code(Node node) {
        return forms.coded(node, "code", ReasonCode.values());
    }

    /** Reads actions that are blocked, each with the codes it is blocked by. */
    Optional<Map<Action, List<ReasonCode>>> blocked(Node node) {
        Optional<Node.Mapping> map = forms.map(node, "a map of actions, each with a list of codes");
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Map<Action, List<ReasonCode>> blocked = new LinkedHashMap<>();
        map.get().entries().forEach((name, entry) -> {
            Optional<Action> action = forms.coded(entry.at(), name, "action", Action.values());
            Optional<List<ReasonCode>> codes = someOf(entry.value(), this::code, "a list of codes");
            action.ifPresent(known -> codes.ifPresent(list -> blocked.put(known, list)));
        });
        return blocked.size() == map.get().entries().size() ? Optional.of(blocked) : Optional.empty();
    }
}
