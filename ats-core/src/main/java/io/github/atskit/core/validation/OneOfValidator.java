package io.github.atskit.core.validation;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.List;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges constants for {@link OneOf}; registered as a service. */
public final class OneOfValidator implements ConstraintValidator<OneOf, Coded> {
    // The provider calls initialize once, before any judgement.
    private List<String> allowed = List.empty();

    /** For the service loader. */
    public OneOfValidator() {}

    @Override
    public void initialize(OneOf constraint) {
        allowed = List.of(constraint.value());
    }

    @Override
    public boolean isValid(@Nullable Coded constant, ConstraintValidatorContext context) {
        return constant == null || allowed.contains(constant.code());
    }
}
