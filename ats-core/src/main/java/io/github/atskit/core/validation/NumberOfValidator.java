package io.github.atskit.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Judges numbers for {@link NumberOf}; registered as a service. */
public final class NumberOfValidator implements ConstraintValidator<NumberOf, Number> {
    // The provider calls initialize once, before any judgement.
    private NumberShape shape = NumberShape.LEVEL;

    /** For the service loader. */
    public NumberOfValidator() {}

    @Override
    public void initialize(NumberOf constraint) {
        shape = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
        return number == null || shape.faultIn(decimal(number)).isEmpty();
    }

    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
