package io.github.atskit.examples.checks.architecture.broken.commands.core.command;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Wide implements Command {}
