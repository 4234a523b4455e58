/** Plays journeys from files through the public API, as a host would, and looks after the judging of reviews that a host exports. */
@NullMarked
package io.github.atskit.examples.cli;

import org.jspecify.annotations.NullMarked;
