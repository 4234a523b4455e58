/**
 * A consistency report to read: made of parts once, then told in a terminal, on a page or as JSON. What is suppressed is said to be
 * suppressed everywhere.
 */
@NullMarked
package io.github.atskit.examples.cli.consistency;

import org.jspecify.annotations.NullMarked;
