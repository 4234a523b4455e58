package io.github.atskit.core.message;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.util.Map;

/**
 * Every field of every payload, as the one reader knows them: it is asked with a name that no payload has, and answers which names it
 * would allow.
 */
final class PayloadFields {
    private static final String NOBODY = "no-such-name";

    /** What tells the reader of which form the value of a part is. */
    private static final List<Map<String, Object>> PARTS = List.of(
            Map.of("activities", List.of(entry("what")).asJava()),
            Map.of("pieces", List.of(entry("title")).asJava()),
            Map.of("goals", List.of(entry("goal")).asJava()),
            Map.of("self-assessment", Map.of("1", Map.of(NOBODY, 1))));

    private PayloadFields() {}

    static Set<String> of(Action action) {
        Set<String> top = ask(action, Map.of(NOBODY, 1));
        Set<String> found = top;
        for (String name : top) {
            for (Object shape : List.of(
                    Map.of(NOBODY, 1),
                    java.util.List.of(Map.of(NOBODY, 1)),
                    Map.of("authenticity", Map.of(NOBODY, 1)))) {
                found = found.addAll(ask(action, Map.of(name, shape)));
            }
        }
        if (action == Action.SAVE_SECTION) {
            for (Map<String, Object> part : PARTS) {
                found = found.addAll(ask(action, Map.of("parts", part)));
            }
        }
        return found;
    }

    /** The choices that the reader offers for a field, or none where it offers no choices. */
    static List<String> choices(Action action, String path) {
        return CommandReader.read(action, deep(List.of(path.split("\\."))))
                .fold(faults -> faults, command -> List.<FieldFault>empty())
                .filter(fault -> fault.code() == FaultCode.UNKNOWN_VALUE
                        && (fault.path().equals(path) || fault.path().equals(path + "[0]")))
                .flatMap(fault -> List.of(fault.params().get("allowed").get().split(", ")));
    }

    /** A payload that has a nonsense value at this path and nothing else; a list if the name is one. */
    private static Object deep(List<String> path) {
        if (path.isEmpty()) {
            return NOBODY;
        }
        String name = path.head();
        boolean list = name.endsWith("[0]") || name.equals("criteria");
        Object inside = deep(path.tail());
        return Map.of(name.replace("[0]", ""), list ? List.of(inside).asJava() : inside);
    }

    private static Map<String, Object> entry(String tell) {
        return Map.of(tell, "x", NOBODY, 1);
    }

    private static Set<String> ask(Action action, Object payload) {
        return CommandReader.read(action, payload)
                .fold(faults -> TreeSet.ofAll(faults.flatMap(PayloadFields::allowed)), command -> TreeSet.empty());
    }

    private static List<String> allowed(FieldFault fault) {
        if (fault.code() != FaultCode.UNKNOWN_NAME || !fault.path().endsWith(NOBODY)) {
            return List.empty();
        }
        String parent = fault.path().substring(0, fault.path().length() - NOBODY.length());
        return List.of(fault.params().get("allowed").get().split(", "))
                .reject(String::isEmpty)
                .map(name -> parent + name);
    }
}
