/**
 * Journeys: who does what, when, and what is expected, read from files. Everything that is wrong with a file is found here, before
 * anything is played; what is wrong with a payload is not, for that is an answer of the programme.
 */
@NullMarked
package io.github.atskit.examples.cli.journey;

import org.jspecify.annotations.NullMarked;
