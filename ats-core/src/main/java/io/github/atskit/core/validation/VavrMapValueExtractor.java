package io.github.atskit.core.validation;

import io.vavr.collection.Map;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Reaches the values of a {@code Map}, each with its key; registered as a service. */
public final class VavrMapValueExtractor implements ValueExtractor<Map<?, @ExtractedValue ?>> {

    /** For the service loader. */
    public VavrMapValueExtractor() {}

    @Override
    public void extractValues(Map<?, ?> map, ValueReceiver receiver) {
        map.forEach(entry -> receiver.keyedValue("<map value>", entry._1(), entry._2()));
    }
}
