@NullMarked
package io.github.atskit.examples.jdbc;

import org.jspecify.annotations.NullMarked;
