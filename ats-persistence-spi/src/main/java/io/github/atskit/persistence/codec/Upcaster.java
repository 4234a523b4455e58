package io.github.atskit.persistence.codec;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Lifts one shape to the next. The shape before stays as it was for ever, and so does its upcaster.
 *
 * <pre>{@code
 * Upcaster.of("mentor-nominated", 1, data -> {
 *     data.putIfAbsent("mentoring-programme", false);
 *     return data;
 * });
 * }</pre>
 */
public final class Upcaster {
    private final String kind;
    private final int from;
    private final UnaryOperator<Map<String, Object>> lift;

    private Upcaster(String kind, int from, UnaryOperator<Map<String, Object>> lift) {
        this.kind = kind;
        this.from = from;
        this.lift = lift;
    }

    /**
     * An upcaster from one shape to the next.
     *
     * <p>The function is given one map that it may change: the open names, and under {@code personal} the personal ones if there are any,
     * in a map that it may change too; what lies deeper it replaces as a whole. It returns the same for the next number. It has to do
     * without personal names that it misses, since the open half of a state is also read where the personal half is gone.
     *
     * @param kind the external name of an event's type, or {@code state}, {@code section} or {@code obligation}
     * @param from the number of the shape that it lifts, from 1
     * @param lift makes the next shape of it; a pure function
     * @return the upcaster
     * @throws IllegalArgumentException if there is no such kind, or the number is below 1
     */
    public static Upcaster of(String kind, int from, UnaryOperator<Map<String, Object>> lift) {
        if (!Shapes.isKind(Objects.requireNonNull(kind, "kind"))) {
            throw new IllegalArgumentException("no event type, state, section or obligation: " + kind);
        }
        if (from < 1) {
            throw new IllegalArgumentException("schemas count from 1, not from " + from);
        }
        return new Upcaster(kind, from, Objects.requireNonNull(lift, "lift"));
    }

    /** {@return what it lifts} */
    public String kind() {
        return kind;
    }

    /** {@return the number of the shape that it lifts} */
    public int from() {
        return from;
    }

    Map<String, Object> lift(Map<String, Object> data) {
        return lift.apply(data);
    }
}
