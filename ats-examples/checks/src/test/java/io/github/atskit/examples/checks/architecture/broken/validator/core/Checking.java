package io.github.atskit.examples.checks.architecture.broken.validator.core;

import io.github.atskit.examples.checks.architecture.Caught;
import jakarta.validation.Validator;

@Caught
final class Checking {
    boolean fits(Validator validator, Object value) {
        return validator.validate(value).isEmpty();
    }
}
