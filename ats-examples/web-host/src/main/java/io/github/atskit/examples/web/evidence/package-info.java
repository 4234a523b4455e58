/** Files that are evidence: taken in, kept, handed out. */
@NullMarked
package io.github.atskit.examples.web.evidence;

import org.jspecify.annotations.NullMarked;
