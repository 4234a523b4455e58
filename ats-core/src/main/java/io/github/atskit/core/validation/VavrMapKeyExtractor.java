package io.github.atskit.core.validation;

import io.vavr.collection.Map;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Reaches the keys of a {@code Map}; registered as a service. */
public final class VavrMapKeyExtractor implements ValueExtractor<Map<@ExtractedValue ?, ?>> {

    /** For the service loader. */
    public VavrMapKeyExtractor() {}

    @Override
    public void extractValues(Map<?, ?> map, ValueReceiver receiver) {
        map.forEach(entry -> receiver.keyedValue("<map key>", entry._1(), entry._1()));
    }
}
