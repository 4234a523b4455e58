/** What the benchmarks play: two whole journeys through a cohort with a realistic workbook. */
@NullMarked
package io.github.atskit.examples.benchmarks.scenario;

import org.jspecify.annotations.NullMarked;
