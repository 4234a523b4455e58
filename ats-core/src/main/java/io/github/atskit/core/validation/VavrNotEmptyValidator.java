package io.github.atskit.core.validation;

import io.vavr.collection.Traversable;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/** {@code @NotEmpty} for Vavr collections; registered as a service. */
public final class VavrNotEmptyValidator implements ConstraintValidator<NotEmpty, Traversable<?>> {

    /** For the service loader. */
    public VavrNotEmptyValidator() {}

    @Override
    public boolean isValid(@Nullable Traversable<?> collection, ConstraintValidatorContext context) {
        return collection != null && !collection.isEmpty();
    }
}
