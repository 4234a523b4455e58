/** Texts of the programme for templates. */
@NullMarked
package io.github.atskit.examples.web.words;

import org.jspecify.annotations.NullMarked;
