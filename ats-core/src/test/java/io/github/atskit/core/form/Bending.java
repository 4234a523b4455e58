package io.github.atskit.core.form;

import io.github.atskit.core.internal.tree.Trees;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Bends a tree in one place: a name gone or too many, or a value of another type, length, range or form. */
final class Bending {
    private static final String ASTRAL = "\ud83d\ude00";

    private static final List<@Nullable Object> ODD = Trees.list(
            null,
            "",
            " \t\n",
            "\u00a0\u3000\u2028",
            "\u0000",
            "a\u0001b",
            "a\u0085",
            "ok\u007f",
            "\u001f",
            "\ud800",
            "a\udc00b",
            "\udc00\ud800",
            "x",
            "7",
            "8.5",
            "true",
            "null",
            "project",
            "self-assessment",
            "no id!",
            "-a",
            "p-1\n",
            "relative/uri",
            "a:",
            ":b",
            "a:#b",
            "a b:c",
            "https://h/%4",
            "http://",
            "http://#f",
            "http://[::1]/a",
            "http://[::1/a",
            "http://h:port/",
            "http://h]/a",
            "a:]",
            "http://h%41/",
            "http:///a",
            "https://h/a b",
            "https://h/<",
            "https://h/a#b#c",
            "https://h/\u2028",
            "x".repeat(64),
            "x".repeat(65),
            "x".repeat(500),
            "x".repeat(501),
            ASTRAL.repeat(500),
            ASTRAL.repeat(501),
            "a:" + "x".repeat(1_998),
            "a:" + "x".repeat(1_999),
            "x".repeat(20_000),
            "x".repeat(20_001),
            ASTRAL.repeat(20_000),
            ASTRAL.repeat(20_001),
            "a".repeat(63) + "G",
            "a".repeat(63),
            "2021-02-29",
            "2020-02-29",
            "1900-02-29",
            "2000-02-29",
            "2021-04-31",
            "2021-13-01",
            "2021-00-01",
            "2021-01-00",
            "2021-1-1",
            "2021-01-01\n",
            "2021-01-01Z",
            "+2021-01-01",
            "2021-02-29T10:00:00Z",
            "2021-02-28T24:00:00Z",
            "2021-02-28T23:60:00Z",
            "2021-02-28T23:59:60Z",
            "2021-02-28T23:59:59",
            "2021-02-28T23:59:59.Z",
            "2021-02-28T23:59:59.1234567890Z",
            "2021-02-28 23:59:59Z",
            "2021-02-28T23:59:59+18:01",
            "2021-02-28T23:59:59+1800",
            "2021-02-28T23:59:59-00:60",
            "2021-02-28T23:59:59Z",
            "met",
            "Met",
            "in-person",
            "remote",
            "lead-moderator",
            0,
            1,
            -1,
            8,
            9,
            168,
            169,
            600,
            601,
            1000,
            1001,
            2.5,
            8.25,
            8.255,
            0.005,
            1.0,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            BigInteger.valueOf(Long.MAX_VALUE),
            // Beyond 64 bits the validator itself falls over a number.
            new BigDecimal("1e18"),
            new BigDecimal("2.500"),
            new BigDecimal("2.501"),
            true,
            false,
            Trees.list(),
            Trees.list("a"),
            Trees.list("ev-1", 7),
            Trees.list(7, "a"),
            Trees.list(true),
            Trees.list((Object) null),
            Trees.list(Trees.map()),
            Trees.list(Trees.map("standards", Trees.list())),
            Trees.list(Trees.map("on", "2020-03-02")),
            Trees.list(null, Trees.map("goal", "g", "by", "2020-03-02")),
            Trees.list(1, 2, 99),
            Trees.map(),
            Trees.map("a", "b"),
            Trees.map("08", Trees.map("rating", "advanced")),
            Trees.map("2147483648", Trees.map("rating", "advanced")),
            Trees.map("-0", Trees.map("rating", "advanced")),
            Trees.map("8", Trees.map("rating", "poor")),
            Trees.map("21", Trees.map("rating", "advanced")),
            Trees.map("x", "y", "\ud800", "z"));

    private static final List<String> NAMES = List.of(
            "other", "", " ", "\ud800", "Reason", "x".repeat(20_001), "n", "21", "$ref", "self-assessment", "ev-9");

    private final Random random;

    Bending(Random random) {
        this.random = random;
    }

    Object bend(Object tree) {
        List<List<Object>> positions = Trees.positions(tree);
        List<Object> at = positions.isEmpty() || random.nextInt(40) == 0
                ? List.of()
                : positions.get(random.nextInt(positions.size()));
        Object here = Trees.at(tree, at);
        int way = random.nextInt(10);
        if (way < 2 && !at.isEmpty() && !(at.get(at.size() - 1) instanceof Integer)) {
            return Trees.without(tree, at);
        }
        if (way < 4 && here instanceof Map<?, ?>) {
            return Trees.with(tree, Trees.step(at, NAMES.get(random.nextInt(NAMES.size()))), odd());
        }
        if (way < 6 && here instanceof List<?> list && !list.isEmpty()) {
            return Trees.with(tree, at, Trees.times(random.nextBoolean() ? 200 : 201, list.get(0)));
        }
        return Trees.with(tree, at, odd());
    }

    private @Nullable Object odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
