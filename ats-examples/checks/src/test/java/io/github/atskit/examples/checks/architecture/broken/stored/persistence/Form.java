package io.github.atskit.examples.checks.architecture.broken.stored.persistence;

import io.github.atskit.examples.checks.architecture.Caught;
import io.vavr.control.Option;

@Caught
public record Form(Option<String> text) {}
