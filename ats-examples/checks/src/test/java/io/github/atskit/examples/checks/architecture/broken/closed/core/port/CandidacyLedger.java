package io.github.atskit.examples.checks.architecture.broken.closed.core.port;

public interface CandidacyLedger {}
