package io.github.atskit.examples.benchmarks.scenario;

import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.Command;

/**
 * One command of a journey.
 *
 * @param command what is asked for
 * @param context who asks, and when
 */
public record Step(Command command, Context context) {}
