/**
 * Plays journeys as a host would run the programme: one door for commands and menus, a clock, a ledger. What is expected is judged
 * apart from what happens.
 */
@NullMarked
package io.github.atskit.examples.cli.play;

import org.jspecify.annotations.NullMarked;
