/** Trees: their copies and their bytes. Not exported. */
@NullMarked
package io.github.atskit.persistence.internal;

import org.jspecify.annotations.NullMarked;
