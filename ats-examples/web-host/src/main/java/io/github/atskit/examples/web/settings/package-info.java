/** What can be set from outside, the clock and the folders. */
@NullMarked
package io.github.atskit.examples.web.settings;

import org.jspecify.annotations.NullMarked;
