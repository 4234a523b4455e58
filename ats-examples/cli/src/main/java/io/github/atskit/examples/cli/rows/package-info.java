/**
 * Reads rows of named cells from CSV or JSON and remembers where everything stands, so that a fault can be told as
 * {@code file:line:column}. Writes CSV that a spreadsheet takes for data and never for a formula.
 *
 * <p>Rows are handed on one by one: a file of a million lines needs no more memory than one of ten.
 */
@NullMarked
package io.github.atskit.examples.cli.rows;

import org.jspecify.annotations.NullMarked;
