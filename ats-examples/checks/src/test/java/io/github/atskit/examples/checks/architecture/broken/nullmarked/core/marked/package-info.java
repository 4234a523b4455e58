@NullMarked
package io.github.atskit.examples.checks.architecture.broken.nullmarked.core.marked;

import org.jspecify.annotations.NullMarked;
