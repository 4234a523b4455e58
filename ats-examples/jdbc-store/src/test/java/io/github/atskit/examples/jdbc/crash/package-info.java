/** What is left after a process was killed, and who wins where many write at once. */
@NullMarked
package io.github.atskit.examples.jdbc.crash;

import org.jspecify.annotations.NullMarked;
