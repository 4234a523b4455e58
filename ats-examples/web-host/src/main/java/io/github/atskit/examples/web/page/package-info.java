/** Pages for people. */
@NullMarked
package io.github.atskit.examples.web.page;

import org.jspecify.annotations.NullMarked;
