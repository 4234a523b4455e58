package io.github.atskit.examples.cli.play;

import io.github.atskit.core.rejection.Reason;
import io.github.atskit.examples.cli.journey.Times;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of reasons as trees of texts, numbers and lists, instants as texts in UTC. */
public final class Parameters {
    private Parameters() {}

    public static Map<String, Object> tree(Reason reason) {
        Map<String, Object> tree = new LinkedHashMap<>();
        reason.params().forEach((name, value) -> tree.put(name, tree(value)));
        return tree;
    }

    private static Object tree(Object value) {
        if (value instanceof Seq<?> list) {
            return list.map(Parameters::tree).asJava();
        }
        return value instanceof Number ? value : value.toString();
    }

    /** {@return whether a reason has all of the given parameters} */
    static boolean match(Map<String, @Nullable Object> expected, Reason reason) {
        Map<String, Object> actual = tree(reason);
        return expected.entrySet().stream().allMatch(entry -> same(entry.getValue(), actual.get(entry.getKey())));
    }

    private static boolean same(@Nullable Object expected, @Nullable Object actual) {
        if (expected == null || actual == null) {
            return false;
        }
        if (expected instanceof List<?> left && actual instanceof List<?> right) {
            return sameItems(left, right);
        }
        if (expected instanceof Number left && actual instanceof Number right) {
            return left.toString().equals(right.toString())
                    || Double.isFinite(left.doubleValue())
                            && new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString())) == 0;
        }
        return expected.equals(actual) || sameInstant(expected, actual);
    }

    private static boolean sameItems(List<?> left, List<?> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same instant may be written with another offset. */
    private static boolean sameInstant(Object expected, Object actual) {
        if (!(expected instanceof String left) || !(actual instanceof String right)) {
            return false;
        }
        Optional<Instant> instant = Times.instant(left);
        return instant.isPresent() && instant.equals(Times.instant(right));
    }
}
