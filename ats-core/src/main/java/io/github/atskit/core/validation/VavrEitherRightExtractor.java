package io.github.atskit.core.validation;

import io.vavr.control.Either;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Reaches the right side of an {@code Either}; registered as a service. */
public final class VavrEitherRightExtractor implements ValueExtractor<Either<?, @ExtractedValue ?>> {

    /** For the service loader. */
    public VavrEitherRightExtractor() {}

    @Override
    public void extractValues(Either<?, ?> either, ValueReceiver receiver) {
        if (either.isRight()) {
            receiver.value("<right>", either.get());
        }
    }
}
