package io.github.atskit.examples.checks.architecture.broken.vavr.core;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

public record Listed(Map<String, List<String>> all, Option<String> one) {}
