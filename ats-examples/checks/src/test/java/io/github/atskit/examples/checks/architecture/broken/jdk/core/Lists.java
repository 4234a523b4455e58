package io.github.atskit.examples.checks.architecture.broken.jdk.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.util.List;

@Caught
public record Lists(List<String> all) {}
