package io.github.atskit.examples.checks.architecture.broken.stored.persistence.memory;

import io.vavr.control.Option;

public record Ledger(Option<String> text) {}
