/** What coefficients of agreement cost, beside another library in the same run. */
@NullMarked
package io.github.atskit.examples.benchmarks.agreement;

import org.jspecify.annotations.NullMarked;
