@NullMarked
package io.github.atskit.examples.cli.reviews;

import org.jspecify.annotations.NullMarked;
