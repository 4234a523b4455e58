package io.github.atskit.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges texts for {@link TextOf}; registered as a service. */
public final class TextOfValidator implements ConstraintValidator<TextOf, String> {
    // The provider calls initialize once, before any judgement.
    private TextShape shape = TextShape.TEXT;

    /** For the service loader. */
    public TextOfValidator() {}

    @Override
    public void initialize(TextOf constraint) {
        shape = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || shape.faultIn(text).isEmpty();
    }
}
