@NullMarked
package io.github.atskit.examples.cli;

import org.jspecify.annotations.NullMarked;
