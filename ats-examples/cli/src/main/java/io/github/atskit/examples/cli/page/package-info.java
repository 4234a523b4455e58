/**
 * One HTML page that needs nothing else: no script, no font, no picture from elsewhere. Every text that goes in is escaped, whoever wrote
 * it.
 */
@NullMarked
package io.github.atskit.examples.cli.page;

import org.jspecify.annotations.NullMarked;
