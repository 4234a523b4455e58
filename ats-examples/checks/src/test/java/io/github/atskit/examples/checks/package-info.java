/** Promises that hold over all modules, and hosts that rely on them. */
@NullMarked
package io.github.atskit.examples.checks;

import org.jspecify.annotations.NullMarked;
