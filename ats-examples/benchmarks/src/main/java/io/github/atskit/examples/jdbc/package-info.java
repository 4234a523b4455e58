/** Shows the benchmarks parts of the store that nobody else needs to see. */
@NullMarked
package io.github.atskit.examples.jdbc;

import org.jspecify.annotations.NullMarked;
