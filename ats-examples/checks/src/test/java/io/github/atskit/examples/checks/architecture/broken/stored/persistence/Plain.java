package io.github.atskit.examples.checks.architecture.broken.stored.persistence;

import java.util.Map;

public record Plain(Map<String, Object> tree) {}
