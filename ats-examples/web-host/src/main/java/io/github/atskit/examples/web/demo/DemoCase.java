package io.github.atskit.examples.web.demo;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.settings.YamlFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a case of the demo came about.
 *
 * @param id the case
 * @param cohort the cohort that it is enrolled in
 * @param steps what was done, in order
 */
record DemoCase(String id, String cohort, List<Step> steps) {

    /**
     * Something that somebody did.
     *
     * @param at when
     * @param by who
     * @param action what
     * @param payloads the payloads, each a command of its own
     */
    record Step(Instant at, Actor by, Action action, List<Object> payloads) {}

    /** Reads {@code {case, cohort, begins, steps}}; the steps of the file named by {@code begins} go before. */
    static DemoCase read(String name, DemoDates dates) {
        Map<?, ?> file = map(name, dates);
        String id = (String) file.get("case");
        return new DemoCase(id, (String) file.get("cohort"), steps(name, file, dates, new Names(file)));
    }

    /** What a beginning leaves open: who the people are. */
    private record Names(Map<?, ?> file) {
        String in(String text) {
            String filled = text;
            if (file.get("who") instanceof Map<?, ?> who) {
                for (Map.Entry<?, ?> entry : who.entrySet()) {
                    filled = filled.replace("<" + entry.getKey() + ">", (String) entry.getValue());
                }
            }
            return filled;
        }
    }

    private static Map<?, ?> map(String name, DemoDates dates) {
        return (Map<?, ?>) tree("demo/cases/" + name, dates);
    }

    private static Object tree(String resource, DemoDates dates) {
        Object tree = YamlFile.parse(resource, dates.fill(DemoPeople.text(resource)));
        if (tree == null) {
            throw new IllegalStateException(resource + " is empty");
        }
        return tree;
    }

    private static List<Step> steps(String name, Map<?, ?> file, DemoDates dates, Names names) {
        List<Step> steps = new ArrayList<>();
        if (file.get("begins") instanceof String beginning) {
            steps.addAll(steps(beginning, map(beginning, dates), dates, names));
        }
        if (file.get("steps") instanceof List<?> own) {
            own.forEach(step -> steps.add(step(name, (Map<?, ?>) step, dates, names)));
        }
        return steps;
    }

    private static Step step(String name, Map<?, ?> step, DemoDates dates, Names names) {
        try {
            return new Step(
                    Instant.parse((String) step.get("at")),
                    Actor.parse(names.in((String) step.get("as"))).get(),
                    Action.of((String) step.get("do")).get(),
                    payloads(step, dates, names));
        } catch (RuntimeException faulty) {
            throw new IllegalStateException("demo/cases/" + name + " has a faulty step " + step, faulty);
        }
    }

    private static List<Object> payloads(Map<?, ?> step, DemoDates dates, Names names) {
        Object tree = Optional.<Object>ofNullable(step.get("file"))
                .map(file -> sections(tree("demo/workbooks/" + names.in((String) file), dates), step))
                .orElseGet(() -> step.containsKey("with") ? step.get("with") : Map.of());
        Stream<?> trees = tree instanceof List<?> several ? several.stream() : Stream.of(tree);
        return trees.<Object>map(payload -> named(payload, names)).toList();
    }

    /** A whole workbook, or the sections of it that are named. */
    private static Object sections(Object workbook, Map<?, ?> step) {
        return step.get("sections") instanceof List<?> wanted
                ? ((List<?>) workbook)
                        .stream()
                                .filter(section -> wanted.contains(((Map<?, ?>) section).get("section")))
                                .toList()
                : workbook;
    }

    private static @Nullable Object named(@Nullable Object tree, Names names) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> filled = new LinkedHashMap<>();
            map.forEach((key, value) -> filled.put((String) key, named(value, names)));
            return filled;
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(entry -> named(entry, names)).toList();
        }
        return tree instanceof String text ? names.in(text) : tree;
    }
}
