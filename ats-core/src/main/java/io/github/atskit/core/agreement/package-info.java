/**
 * Agreement between reviewers beyond what chance would give, as numbers with their uncertainty.
 */
@NullMarked
package io.github.atskit.core.agreement;

import org.jspecify.annotations.NullMarked;
