/** Who sees what: pairs of cases that differ only in what somebody may not see look the same to them. */
@NullMarked
package io.github.atskit.core.sight;

import org.jspecify.annotations.NullMarked;
