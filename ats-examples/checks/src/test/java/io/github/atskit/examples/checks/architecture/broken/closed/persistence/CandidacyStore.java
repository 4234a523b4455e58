package io.github.atskit.examples.checks.architecture.broken.closed.persistence;

public interface CandidacyStore {}
