package io.github.atskit.persistence.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Expectations, with messages that stay short however long the values are. */
final class Expect {
    private static final int LONGEST = 160;
    private static final int BEFORE_DIFFERENCE = 40;

    private Expect() {}

    static void equal(String what, @Nullable Object expected, @Nullable Object seen) {
        if (!Objects.equals(expected, seen)) {
            throw new Unmet(difference(what, written(expected), written(seen)));
        }
    }

    static void that(boolean holds, String what) {
        if (!holds) {
            throw new Unmet(what);
        }
    }

    /** Takes an answer apart that must be of one kind. */
    static <T> T kind(String what, Class<T> expected, String name, Object seen) {
        if (!expected.isInstance(seen)) {
            throw new Unmet(difference(what, name, written(seen)));
        }
        return expected.cast(seen);
    }

    private static String difference(String what, String expected, String seen) {
        if (expected.equals(seen)) {
            return what + ": expected " + cut(expected, 0) + ", seen the same words in another type or order";
        }
        int same = 0;
        while (same < Math.min(expected.length(), seen.length()) && expected.charAt(same) == seen.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - BEFORE_DIFFERENCE);
        return what + ": expected " + cut(expected, from) + ", seen " + cut(seen, from);
    }

    private static String cut(String text, int from) {
        int to = Math.min(text.length(), from + LONGEST);
        return (from > 0 ? "..." : "") + text.substring(Math.min(from, to), to) + (to < text.length() ? "..." : "");
    }

    /** Texts in quotes, so that a number can be told from its digits. */
    private static String written(@Nullable Object value) {
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Expect::written).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> written(entry.getKey()) + '=' + written(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value);
    }
}
