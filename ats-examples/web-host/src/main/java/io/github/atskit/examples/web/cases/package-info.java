/** The one door to the library: wiring, reading through a viewer's sight, commands, lists, work that falls due, messages. */
@NullMarked
package io.github.atskit.examples.web.cases;

import org.jspecify.annotations.NullMarked;
