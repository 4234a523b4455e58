/** Signing in, sessions, limits and headers. */
@NullMarked
package io.github.atskit.examples.web.security;

import org.jspecify.annotations.NullMarked;
