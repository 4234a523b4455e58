/** Benchmarks of the decider and of what a host puts around it. */
@NullMarked
package io.github.atskit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
