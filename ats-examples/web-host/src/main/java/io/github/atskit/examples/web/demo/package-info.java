/** Invented people and cases, for a look around. */
@NullMarked
package io.github.atskit.examples.web.demo;

import org.jspecify.annotations.NullMarked;
