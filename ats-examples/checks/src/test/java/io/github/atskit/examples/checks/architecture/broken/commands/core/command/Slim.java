package io.github.atskit.examples.checks.architecture.broken.commands.core.command;

record Slim(String text) implements Command {}
