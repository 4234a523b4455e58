@NullMarked
package io.github.atskit.examples.cli.page;

import org.jspecify.annotations.NullMarked;
