package io.github.atskit.examples.checks.architecture.broken.jdk.core;

import io.github.atskit.examples.checks.architecture.Caught;
import io.vavr.control.Option;
import java.util.Set;

@Caught
public record Nested(Option<Set<String>> all) {}
