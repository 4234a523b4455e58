package io.github.atskit.examples.checks.architecture.broken.validator.core;

import io.github.atskit.examples.checks.architecture.Caught;
import jakarta.validation.Validation;

@Caught
final class Making {
    Object factory() {
        return Validation.byDefaultProvider();
    }
}
