package io.github.atskit.examples.checks.architecture.broken.validator.core.command;

import jakarta.validation.Validator;

final class CommandChecks {
    boolean fits(Validator validator, Object value) {
        return validator.validate(value).isEmpty();
    }
}
