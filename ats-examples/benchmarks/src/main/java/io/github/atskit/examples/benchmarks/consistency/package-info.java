/** What the report about reviewers costs, beside another library's coefficients for the same slices in the same run. */
@NullMarked
package io.github.atskit.examples.benchmarks.consistency;

import org.jspecify.annotations.NullMarked;
