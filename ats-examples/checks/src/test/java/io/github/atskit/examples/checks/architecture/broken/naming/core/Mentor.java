package io.github.atskit.examples.checks.architecture.broken.naming.core;

record Mentor(String name) {}
