package io.github.atskit.examples.checks.architecture.broken.nullmarked.core.marked;

final class Thing {}
