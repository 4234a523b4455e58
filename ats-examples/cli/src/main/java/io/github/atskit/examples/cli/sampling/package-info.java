/** Samples for moderation: reads plans and the sample drawn so far, tells picks and what is missing. */
@NullMarked
package io.github.atskit.examples.cli.sampling;

import org.jspecify.annotations.NullMarked;
