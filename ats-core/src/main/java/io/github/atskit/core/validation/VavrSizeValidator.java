package io.github.atskit.core.validation;

import io.vavr.collection.Traversable;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** {@code @Size} for Vavr collections; registered as a service. */
public final class VavrSizeValidator implements ConstraintValidator<Size, Traversable<?>> {
    private int min;
    private int max;

    /** For the service loader. */
    public VavrSizeValidator() {}

    @Override
    public void initialize(Size constraint) {
        min = constraint.min();
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable Traversable<?> collection, ConstraintValidatorContext context) {
        return collection == null || collection.size() >= min && collection.size() <= max;
    }
}
