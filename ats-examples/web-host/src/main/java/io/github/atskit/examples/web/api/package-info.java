/** The programme over HTTP, for other programs. */
@NullMarked
package io.github.atskit.examples.web.api;

import org.jspecify.annotations.NullMarked;
