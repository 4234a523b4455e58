package io.github.atskit.examples.checks.architecture.broken.vavr.core;

import io.github.atskit.examples.checks.architecture.Caught;
import io.vavr.collection.Seq;

@Caught
public record Sequences(Seq<String> all) {}
