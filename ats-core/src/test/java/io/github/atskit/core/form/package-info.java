/** Forms and schemas: against the reader, the decision, other people's validator, and files that were approved. */
@NullMarked
package io.github.atskit.core.form;

import org.jspecify.annotations.NullMarked;
