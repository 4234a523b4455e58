package io.github.atskit.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.internal.tree.Trees;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A typed command and the tree that stands for it are told the same faults. Every value inside every command is replaced by odd ones,
 * in the command by reflection and in the tree at the payload path, and the two answers are compared.
 */
class ReaderAndDoorAgreeTest {
    /** Components that have no name of their own in a payload. */
    private static final Set<String> GROUPS = Set.of("change", "review", "booking", "place", "value");

    private static final java.util.List<String> TEXTS = java.util.List.of(
            "",
            " \t\n",
            "\u00a0",
            "\u0000",
            "\ud800",
            "a\udc00b",
            "x",
            "7",
            "project",
            "self-assessment",
            "relative/uri",
            "no id!",
            "https://host.example/ok",
            "x".repeat(500),
            "x".repeat(501),
            "\ud83d\ude00".repeat(500),
            "https://host.example/" + "x".repeat(1_979),
            "https://host.example/" + "x".repeat(1_980),
            "x".repeat(20_000),
            "x".repeat(20_001),
            "\ud83d\ude00".repeat(20_001),
            Payloads.SHA256.toUpperCase(Locale.ROOT));

    private static final java.util.List<BigDecimal> NUMBERS = Stream.of(
                    "-1",
                    "0",
                    "0.001",
                    "0.01",
                    "1",
                    "2.50",
                    "2.505",
                    "8",
                    "8.01",
                    "168",
                    "168.01",
                    "600",
                    "601",
                    "1000",
                    "1000.01",
                    "1e1000000000",
                    "1e-1000000000")
            .map(BigDecimal::new)
            .toList();

    /** The well-formed payload that is walked. */
    private @Nullable Object tree;

    private record Variant(
            java.util.List<Object> at,
            @Nullable Object typed,
            @Nullable Object tree) {}

    @ParameterizedTest
    @EnumSource(Action.class)
    void everyOddValueIsToldInTheSameWayByBoth(Action action) {
        Object tree = Payloads.tree(action);
        int compared = 0;
        for (Variant variant : variants(action)) {
            Object odd = Trees.with(tree, variant.at(), variant.tree());
            List<FieldFault> read =
                    CommandReader.read(action, odd).fold(Function.identity(), command -> List.<FieldFault>empty());
            List<FieldFault> checked = Door.CHECKS.faults((Command) variant.typed());
            assertThat(checked).as("at %s: %s", variant.at(), variant.tree()).isEqualTo(read);
            compared++;
        }
        assertThat(compared).isGreaterThanOrEqualTo(action == Action.LAPSE ? 0 : 20);
    }

    @Test
    void theComparisonMeetsEveryFaultThatATypedCommandCanHave() {
        Set<FaultCode> met = EnumSet.noneOf(FaultCode.class);
        for (Action action : Action.values()) {
            for (Variant variant : variants(action)) {
                Door.CHECKS.faults((Command) variant.typed()).forEach(fault -> met.add(fault.code()));
            }
        }
        assertThat(met)
                .containsExactlyInAnyOrder(
                        FaultCode.MISSING,
                        FaultCode.BLANK,
                        FaultCode.TOO_LONG,
                        FaultCode.TOO_MANY,
                        FaultCode.OUT_OF_RANGE,
                        FaultCode.NOT_AN_ID,
                        FaultCode.NOT_A_DIGEST,
                        FaultCode.NOT_A_URI,
                        FaultCode.UNKNOWN_VALUE,
                        FaultCode.BAD_CHARACTERS);
    }

    private static java.util.List<Variant> variants(Action action) {
        ReaderAndDoorAgreeTest walk = new ReaderAndDoorAgreeTest();
        walk.tree = Payloads.tree(action);
        java.util.List<Variant> found = new ArrayList<>();
        walk.inRecord(
                Payloads.command(action),
                java.util.List.of(),
                (at, change) -> found.add(new Variant(at, change.typed(), change.tree())));
        return found;
    }

    /** A changed value, and the tree of that value alone. */
    private record Change(@Nullable Object typed, @Nullable Object tree) {
        Change up(@Nullable Object holder) {
            return new Change(holder, tree);
        }
    }

    private void changes(
            @Nullable Object value, java.util.List<Object> at, BiConsumer<java.util.List<Object>, Change> found) {
        if (value instanceof String) {
            TEXTS.forEach(text -> found.accept(at, new Change(text, text)));
        } else if (value instanceof BigDecimal) {
            NUMBERS.forEach(number -> found.accept(at, new Change(number, number)));
        } else if (value instanceof Integer) {
            Stream.of(0, 1, 600, 601, -5).forEach(number -> found.accept(at, new Change(number, number)));
        } else if (value instanceof Enum<?> constant && constant instanceof Coded) {
            for (Object other : constant.getDeclaringClass().getEnumConstants()) {
                found.accept(at, new Change(other, ((Coded) other).code()));
            }
        } else if (value instanceof Option<?> option) {
            inOption(option, at, found);
        } else if (value instanceof List<?> list) {
            inList(list, at, found);
        } else if (value instanceof Map<?, ?> map) {
            inMap(map, at, found);
        } else if (value instanceof Record) {
            inRecord(value, at, found);
        } else {
            assertThat(value)
                    .isInstanceOfAny(
                            Boolean.class, java.time.LocalDate.class, java.time.Instant.class, StandardNumbers.class);
        }
    }

    private void inOption(
            Option<?> option, java.util.List<Object> at, BiConsumer<java.util.List<Object>, Change> found) {
        boolean part = at.size() > 1 && "parts".equals(at.get(at.size() - 2));
        if (option.isDefined()) {
            changes(option.get(), at, (path, change) -> found.accept(path, change.up(Option.some(change.typed()))));
        }
        if (!part) {
            found.accept(at, new Change(Option.none(), null));
        }
    }

    private void inList(List<?> list, java.util.List<Object> at, BiConsumer<java.util.List<Object>, Change> found) {
        List<@Nullable Object> elements = List.narrow(list);
        found.accept(at, new Change(List.empty(), Trees.list()));
        Object first = Trees.at(tree, Trees.step(at, 0));
        for (int size : new int[] {200, 201}) {
            found.accept(at, new Change(List.fill(size, elements.head()), Trees.times(size, first)));
        }
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            changes(
                    list.get(i),
                    Trees.step(at, i),
                    (path, change) -> found.accept(path, change.up(elements.update(index, change.typed()))));
            // A first element of nothing leaves the form of a part open, which a typed part does not.
            if (i > 0 || !at.get(0).equals("parts")) {
                found.accept(Trees.step(at, i), new Change(elements.update(index, (Object) null), null));
            }
        }
    }

    private void inMap(Map<?, ?> map, java.util.List<Object> at, BiConsumer<java.util.List<Object>, Change> found) {
        Map<Object, @Nullable Object> entries = LinkedHashMap.ofEntries(
                map.toList().map(entry -> new Tuple2<Object, @Nullable Object>(entry._1(), entry._2())));
        found.accept(at, new Change(LinkedHashMap.empty(), Trees.map()));
        Object first = entries.keySet().head();
        boolean free = first instanceof String;
        Object value = Trees.at(tree, Trees.step(at, first));
        for (int size : new int[] {200, 201}) {
            LinkedHashMap<Object, @Nullable Object> many = LinkedHashMap.empty();
            for (int i = 0; i < size; i++) {
                many = many.put(
                        free ? (Object) ("n-" + i) : (Object) i,
                        entries.get(first).get());
            }
            java.util.Map<Object, @Nullable Object> inTree = Trees.map();
            many.keySet().forEach(name -> inTree.put(name, value));
            found.accept(at, new Change(many, inTree));
        }
        for (String name : free ? TEXTS : java.util.List.<String>of()) {
            found.accept(
                    at, new Change(LinkedHashMap.of(name, entries.get(first).get()), Trees.map(name, value)));
        }
        for (Object name : entries.keySet()) {
            java.util.List<Object> here = Trees.step(at, name.equals(9) ? "9" : name);
            changes(
                    entries.get(name).get(),
                    here,
                    (path, change) -> found.accept(path, change.up(entries.put(name, change.typed()))));
            if (!at.equals(java.util.List.of("parts"))) {
                found.accept(here, new Change(entries.put(name, (Object) null), null));
            }
        }
    }

    private void inRecord(Object holder, java.util.List<Object> at, BiConsumer<java.util.List<Object>, Change> found) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            boolean group = GROUPS.contains(component.getName());
            java.util.List<Object> here = group ? at : Trees.step(at, kebab(component.getName()));
            changes(get(holder, component), here, (path, change) -> {
                Object changed = rebuilt(holder, component, change.typed());
                if (changed != null) {
                    found.accept(path, change.up(changed));
                }
            });
            boolean canBeNull = holder instanceof Command || holder instanceof Waiver;
            if (canBeNull && !group && !component.getType().isPrimitive() && component.getType() != Option.class) {
                boolean optional =
                        Set.of("actions", "responses", "duty", "standards").contains(component.getName());
                if (!optional) {
                    found.accept(here, new Change(rebuilt(holder, component, null), null));
                }
            }
        }
    }

    private static String kebab(String name) {
        return name.equals("sha256")
                ? name
                : name.replaceAll("([A-Z])", "-$1")
                        .replaceAll("([a-z])(\\d)", "$1-$2")
                        .toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object get(Object holder, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The record with another value, or null where its constructor refuses the value. */
    private static @Nullable Object rebuilt(Object holder, RecordComponent changed, @Nullable Object value) {
        RecordComponent[] components = holder.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getName().equals(changed.getName()) ? value : get(holder, components[i]);
        }
        try {
            var constructor = holder.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            assertThat(refused).hasCauseInstanceOf(NullPointerException.class);
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
