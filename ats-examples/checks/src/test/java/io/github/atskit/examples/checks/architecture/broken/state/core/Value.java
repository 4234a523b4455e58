package io.github.atskit.examples.checks.architecture.broken.state.core;

record Value(int count) {}
