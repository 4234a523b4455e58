package io.github.atskit.examples.checks.architecture.broken.closed.core;

public @interface Sign {}
