package io.github.atskit.core.validation;

import io.vavr.control.Option;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/** Reaches the value of an {@code Option}; an empty one has nothing to judge; registered as a service. */
@UnwrapByDefault
public final class VavrOptionExtractor implements ValueExtractor<Option<@ExtractedValue ?>> {

    /** For the service loader. */
    public VavrOptionExtractor() {}

    @Override
    public void extractValues(Option<?> option, ValueReceiver receiver) {
        if (option.isDefined()) {
            receiver.value(null, option.get());
        }
    }
}
