/** What the core shares inside itself; not exported, no promise. */
@NullMarked
package io.github.atskit.core.internal;

import org.jspecify.annotations.NullMarked;
