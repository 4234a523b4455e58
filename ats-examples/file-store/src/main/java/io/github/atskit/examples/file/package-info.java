/** A store on one page, to read before writing one: a file of JSON lines for each candidacy. */
@NullMarked
package io.github.atskit.examples.file;

import org.jspecify.annotations.NullMarked;
