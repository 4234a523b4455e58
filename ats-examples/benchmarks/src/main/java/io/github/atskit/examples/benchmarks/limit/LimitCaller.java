package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.vocabulary.Role;
import java.time.Instant;

/** Who asks, and when. */
public record LimitCaller(String person, Role role, Instant at) {}
