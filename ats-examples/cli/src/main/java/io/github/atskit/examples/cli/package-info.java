/** Plays journeys from files through the public API, as a host would. */
@NullMarked
package io.github.atskit.examples.cli;

import org.jspecify.annotations.NullMarked;
