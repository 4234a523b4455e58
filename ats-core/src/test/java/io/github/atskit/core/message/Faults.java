package io.github.atskit.core.message;

import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** A fault of every code, with the parameters that the register of faults gives it. */
final class Faults {
    private Faults() {}

    static Map<String, String> params(FaultCode code) {
        return switch (code) {
            case TOO_LONG, TOO_MANY -> LinkedHashMap.of("max", "500");
            case OUT_OF_RANGE -> LinkedHashMap.of("min", "1", "max", "600");
            case UNKNOWN_VALUE, UNKNOWN_NAME -> LinkedHashMap.of("allowed", "colleague, network");
            default -> LinkedHashMap.empty();
        };
    }

    static FieldFault fault(FaultCode code) {
        return new FieldFault("panel[1].role", code, params(code));
    }
}
