package io.github.atskit.core.validation;

import io.vavr.control.Either;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Reaches the left side of an {@code Either}; registered as a service. */
public final class VavrEitherLeftExtractor implements ValueExtractor<Either<@ExtractedValue ?, ?>> {

    /** For the service loader. */
    public VavrEitherLeftExtractor() {}

    @Override
    public void extractValues(Either<?, ?> either, ValueReceiver receiver) {
        if (either.isLeft()) {
            receiver.value("<left>", either.getLeft());
        }
    }
}
