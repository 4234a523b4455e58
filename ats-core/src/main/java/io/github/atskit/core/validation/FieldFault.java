package io.github.atskit.core.validation;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * A place in an input that is not well formed. Faults are ordered by path as plain text, then by code.
 *
 * @param path in payload names, indexes from 0: {@code starts-at}, {@code judgements.authenticity.finding},
 *     {@code parts.activities[0].what}; empty for the payload as a whole
 * @param code what is wrong
 * @param params what is allowed, by parameter name: {@code max}, {@code min} or {@code allowed}
 */
public record FieldFault(String path, FaultCode code, Map<String, String> params) implements Comparable<FieldFault> {

    /**
     * Refuses null.
     *
     * @param path in payload names, indexes from 0: {@code starts-at}, {@code judgements.authenticity.finding}, {@code parts.activities[0].what}; empty for the payload as a whole
     * @param code what is wrong
     * @param params what is allowed, by parameter name: {@code max}, {@code min} or {@code allowed}
     */
    public FieldFault {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(params, "params");
    }

    @Override
    public int compareTo(FieldFault that) {
        int byPath = path.compareTo(that.path);
        return byPath != 0 ? byPath : code.compareTo(that.code);
    }

    /**
     * Puts faults in order and names each path once: the first fault of a path stands for it.
     *
     * @param faults in any order
     * @return sorted by path, each path once
     */
    public static List<FieldFault> inOrder(List<FieldFault> faults) {
        List<FieldFault> ordered = List.empty();
        for (FieldFault fault : faults.sorted().reverse()) {
            boolean samePath = !ordered.isEmpty() && ordered.head().path.equals(fault.path);
            ordered = (samePath ? ordered.tail() : ordered).prepend(fault);
        }
        return ordered;
    }
}
