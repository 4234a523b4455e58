/** What was read and approved by eye, line by line; a change of it is a change of the programme or of a frozen name. */
@NullMarked
package io.github.atskit.core.approval;

import org.jspecify.annotations.NullMarked;
