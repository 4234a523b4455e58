/** Agreement compared with published examples, with another library and with the truth of simulated raters. */
@NullMarked
package io.github.atskit.core.agreement;

import org.jspecify.annotations.NullMarked;
