@NullMarked
package io.github.atskit.examples.simulator;

import org.jspecify.annotations.NullMarked;
