/**
 * Reads YAML and remembers where everything stands, so that a fault can be told as {@code file:line:column}.
 *
 * <p>The library that parses is used up to its node tree; what a plain scalar means is decided here, by the core schema of YAML 1.2:
 * {@code on}, {@code yes} and {@code no} are texts, and so are dates.
 */
@NullMarked
package io.github.atskit.examples.cli.yaml;

import org.jspecify.annotations.NullMarked;
