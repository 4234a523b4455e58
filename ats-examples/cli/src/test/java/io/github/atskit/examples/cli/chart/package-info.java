@NullMarked
package io.github.atskit.examples.cli.chart;

import org.jspecify.annotations.NullMarked;
