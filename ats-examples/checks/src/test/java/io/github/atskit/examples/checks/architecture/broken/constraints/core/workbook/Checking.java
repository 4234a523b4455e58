package io.github.atskit.examples.checks.architecture.broken.constraints.core.workbook;

import io.github.atskit.examples.checks.architecture.Caught;
import jakarta.validation.Validator;

@Caught
record Checking(Validator validator) {}
