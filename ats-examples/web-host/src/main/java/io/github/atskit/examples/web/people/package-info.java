/** Who may sign in, and the roles that they hold. */
@NullMarked
package io.github.atskit.examples.web.people;

import org.jspecify.annotations.NullMarked;
