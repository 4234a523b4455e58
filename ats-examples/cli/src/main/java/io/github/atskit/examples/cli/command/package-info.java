/** The commands of the command line: each reads its input, asks the library and prints the answer. */
@NullMarked
package io.github.atskit.examples.cli.command;

import org.jspecify.annotations.NullMarked;
