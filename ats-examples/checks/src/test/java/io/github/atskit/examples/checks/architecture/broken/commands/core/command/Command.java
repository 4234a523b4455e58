package io.github.atskit.examples.checks.architecture.broken.commands.core.command;

public interface Command {}
