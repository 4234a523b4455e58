package io.github.atskit.examples.checks.architecture.broken.constraints.core.workbook;

import jakarta.validation.constraints.NotNull;

record Item(@NotNull String text) {}
