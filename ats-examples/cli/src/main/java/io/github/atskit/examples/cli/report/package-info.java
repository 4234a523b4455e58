/** Tells what happened: as a table to read, or as JSON lines to work with. */
@NullMarked
package io.github.atskit.examples.cli.report;

import org.jspecify.annotations.NullMarked;
