/**
 * Sampling plans: which reviews of a cohort a moderator looks at, and why.
 */
@NullMarked
package io.github.atskit.core.sampling;

import org.jspecify.annotations.NullMarked;
