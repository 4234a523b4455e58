package io.github.atskit.core.validation;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * What is wrong with one value, before it is known where the value stands.
 *
 * @param code what is wrong
 * @param params what is allowed, by parameter name: {@code max}, {@code min} or {@code allowed}
 */
public record ShapeFault(FaultCode code, Map<String, String> params) {

    /**
     * Refuses null.
     *
     * @param code what is wrong
     * @param params what is allowed, by parameter name: {@code max}, {@code min} or {@code allowed}
     */
    public ShapeFault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(params, "params");
    }

    /**
     * A fault without parameters.
     *
     * @param code what is wrong
     * @return the fault
     */
    public static ShapeFault of(FaultCode code) {
        return new ShapeFault(code, LinkedHashMap.empty());
    }

    /**
     * A text or a list that is too large.
     *
     * @param code {@link FaultCode#TOO_LONG} or {@link FaultCode#TOO_MANY}
     * @param max the largest that is allowed
     * @return the fault
     */
    public static ShapeFault over(FaultCode code, int max) {
        return new ShapeFault(code, LinkedHashMap.of("max", Integer.toString(max)));
    }

    /**
     * A value or a name outside a closed set.
     *
     * @param code {@link FaultCode#UNKNOWN_VALUE} or {@link FaultCode#UNKNOWN_NAME}
     * @param allowed the members of the set
     * @return the fault
     */
    public static ShapeFault notOneOf(FaultCode code, List<String> allowed) {
        return new ShapeFault(code, LinkedHashMap.of("allowed", allowed.mkString(", ")));
    }

    /**
     * Says where the value stands.
     *
     * @param path in payload names, such as {@code panel[1].role}
     * @return the fault of the field
     */
    public FieldFault at(String path) {
        return new FieldFault(path, code, params);
    }
}
