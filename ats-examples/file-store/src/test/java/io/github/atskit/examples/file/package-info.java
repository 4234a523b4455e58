@NullMarked
package io.github.atskit.examples.file;

import org.jspecify.annotations.NullMarked;
