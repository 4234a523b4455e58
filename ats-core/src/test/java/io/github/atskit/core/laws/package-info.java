/** The laws of the programme: what holds at every candidacy that can be reached, whoever asks, whatever is asked, at any instant. */
@NullMarked
package io.github.atskit.core.laws;

import org.jspecify.annotations.NullMarked;
