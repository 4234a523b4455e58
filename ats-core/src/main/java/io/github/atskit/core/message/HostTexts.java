package io.github.atskit.core.message;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.Objects;

/** Checks the texts that a host brings along against those of the library, and tells everything that is wrong at once. */
final class HostTexts {
    private static final int FAMILY = 12;

    private final Map<String, String> own;

    /** Takes a complete set of the library's own texts: its keys and parameters are what a host may use. */
    HostTexts(Map<String, String> own) {
        this.own = own;
    }

    Map<String, String> overriding(Map<String, String> overrides) {
        refuse(faults(overrides));
        return own.merge(overrides, (bundled, hosts) -> hosts);
    }

    Map<String, String> whole(Map<String, String> texts) {
        List<String> missing = own.keySet().diff(texts.keySet()).toList().sorted();
        String lacking = "texts are missing: " + missing.mkString(", ");
        refuse(missing.isEmpty() ? faults(texts) : faults(texts).prepend(lacking));
        return texts;
    }

    private static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.mkString("; "));
        }
    }

    private List<String> faults(Map<String, String> texts) {
        return texts.toList().sortBy(text -> text._1()).flatMap(text -> faults(text._1(), text._2()));
    }

    private List<String> faults(String key, String text) {
        Objects.requireNonNull(text, key);
        if (!own.containsKey(key)) {
            return List.of("no text is called \"" + key + "\"" + family(key));
        }
        if (text.isBlank()) {
            return List.of(key + " is blank");
        }
        return Placeholders.in(text)
                .map(found -> parameters(key, found))
                .getOrElse(() -> List.of(key + " has a brace without its partner"));
    }

    private List<String> parameters(String key, Set<String> found) {
        Set<String> known = own.get(key).flatMap(Placeholders::in).getOrElse(HashSet.empty());
        String allowed = known.isEmpty() ? "it has none" : "it has " + braces(known);
        List<String> unknown = found.diff(known).toList().sorted();
        List<String> missing = known.diff(found).toList().sorted();
        return unknown.map(name -> key + " has no parameter {" + name + "}; " + allowed)
                .appendAll(missing.map(name -> key + " lacks the parameter {" + name + "}; " + allowed));
    }

    private static String braces(Set<String> names) {
        return names.toList().sorted().map(name -> "{" + name + "}").mkString(", ");
    }

    /** The keys that begin alike, as far as one can take them in at a glance. */
    private String family(String key) {
        String stem = key.substring(0, key.lastIndexOf('.') + 1);
        List<String> alike = own.keySet()
                .filter(known -> !stem.isEmpty() && known.startsWith(stem))
                .toList()
                .sorted();
        String more = alike.size() > FAMILY ? " and " + (alike.size() - FAMILY) + " more" : "";
        return alike.isEmpty() ? "" : "; there are " + alike.take(FAMILY).mkString(", ") + more;
    }
}
