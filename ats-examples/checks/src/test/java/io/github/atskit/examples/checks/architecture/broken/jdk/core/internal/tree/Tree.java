package io.github.atskit.examples.checks.architecture.broken.jdk.core.internal.tree;

import java.util.Map;

public record Tree(Map<String, Object> tree) {}
