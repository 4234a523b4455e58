package io.github.atskit.core.command;

import static io.github.atskit.core.internal.tree.Trees.list;
import static io.github.atskit.core.internal.tree.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.internal.tree.Trees;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.DoubleAdder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every odd value at every position of every well-formed payload: the answer is always a value, and it points at the position. */
class HostileTreesTest {
    private static final java.util.List<@Nullable Object> ODD = list(
            null,
            "",
            " ",
            "\u00a0",
            "x",
            "x".repeat(20_001),
            "\ud83d\ude00".repeat(20_000),
            "\ud800",
            "\u0000",
            "2020-02-30",
            "none",
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            Float.NaN,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            0,
            -1,
            8,
            2.5,
            Long.MIN_VALUE,
            new BigDecimal("1e1000000000"),
            new BigDecimal("-1e1000000000"),
            new BigDecimal("1e-1000000000"),
            new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
            new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
            BigInteger.ONE.shiftLeft(10_000),
            new Unprintable(),
            new DoubleAdder(),
            true,
            false,
            'c',
            new Object(),
            new int[] {1},
            LazyHolder.class,
            list(),
            list((Object) null),
            list(list(list(list()))),
            list(map()),
            list(1, "x", true, null),
            Trees.times(201, "x"),
            Trees.times(1_000, null),
            map(),
            map("x", map("y", map("z", null))),
            map(7, "x", 7L, "x", true, "x", 2.5, "x", null, "x", list(), "x", map(), "x"),
            map("", "", " ", " ", "\ud800", "\ud800"),
            map("rating", map("rating", map())),
            Trees.named(201, null),
            Trees.named(1_000, Trees.list()),
            new TreeMap<>(Map.of(7, "x")),
            Collections.singletonMap(null, null),
            Map.of("x", "y"),
            java.util.List.of("x"),
            deep(50));

    private static final class LazyHolder {}

    /** A number of a parser that reads it late, and is no number at all. */
    private static final class Unprintable extends Number {
        private static final long serialVersionUID = 1;

        @Override
        public int intValue() {
            return 0;
        }

        @Override
        public long longValue() {
            return 0;
        }

        @Override
        public float floatValue() {
            return 0;
        }

        @Override
        public double doubleValue() {
            return 0;
        }

        @Override
        public String toString() {
            return "twelve";
        }
    }

    private static Object deep(int levels) {
        Object tree = "x";
        for (int i = 0; i < levels; i++) {
            tree = i % 2 == 0 ? list(tree) : map("parts", tree);
        }
        return tree;
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void everyOddValueAtEveryPositionIsAnswered(Action action) {
        Object payload = Trees.copy(Payloads.tree(action));
        for (java.util.List<Object> position : Trees.positions(payload)) {
            for (Object odd : ODD) {
                Object hostile = Trees.frozen(Trees.with(payload, position, odd));
                Either<List<FieldFault>, Command> answer = CommandReader.read(action, hostile);
                if (answer.isLeft()) {
                    assertPointsAt(position, answer.getLeft());
                } else {
                    assertThat(Door.CHECKS.faults(answer.get())).isEmpty();
                }
            }
        }
        assertThat(payload).isEqualTo(Payloads.tree(action));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void aTreeDeeperThanAStackIsAnswered(Action action) {
        for (Object name : Payloads.tree(action).keySet()) {
            Map<Object, @Nullable Object> payload = Payloads.tree(action);
            payload.put(name, deep(100_000));
            assertThat(CommandReader.read(action, payload).isLeft()).isTrue();
        }
    }

    private static void assertPointsAt(java.util.List<Object> position, List<FieldFault> faults) {
        String path = String.join(".", position.stream().map(Object::toString).toList())
                .replaceAll("\\.(\\d+)(?=\\.|$)", "[$1]")
                .replaceAll("^(parts\\.ratings)\\[(\\d+)]", "$1.$2");
        assertThat(faults).isNotEmpty().isEqualTo(FieldFault.inOrder(faults));
        // Without its mode a booking may have either place; the first entry of a part tells what the others are.
        boolean placeDecided = path.equals("mode");
        boolean formDecided = path.startsWith("parts.");
        for (FieldFault fault : faults) {
            boolean below = fault.path().equals(path)
                    || fault.path().startsWith(path + ".")
                    || fault.path().startsWith(path + "[");
            String part = formDecided ? path.replaceAll("^(parts\\.[^.\\[]*).*", "$1") : path;
            assertThat(below
                            || placeDecided && fault.path().equals("link")
                            || formDecided && fault.path().startsWith(part))
                    .as("%s for an odd value at %s", fault, path)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void oddNamesAreUnknownWhereverNamesAreKnown(Action action) {
        for (Object name : list("", " ", "X", "\ud800", 7, true, 2.5, null, list(), map("a", 1), "x".repeat(20_001))) {
            Map<Object, @Nullable Object> payload = Payloads.tree(action);
            payload.put(name, "x");
            List<FieldFault> faults = CommandReader.read(action, payload).getLeft();
            assertThat(faults.map(FieldFault::path)).containsExactly(String.valueOf(name));
            assertThat(faults.head().code()).isEqualTo(FaultCode.UNKNOWN_NAME);
        }
    }
}
