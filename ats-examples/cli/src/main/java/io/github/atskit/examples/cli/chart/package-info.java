/**
 * Charts of a few kinds, drawn as SVG. Nothing is told by colour alone: kinds of marks differ in shape, and each chart has a description.
 */
@NullMarked
package io.github.atskit.examples.cli.chart;

import org.jspecify.annotations.NullMarked;
