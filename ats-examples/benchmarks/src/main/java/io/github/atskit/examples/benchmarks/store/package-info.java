/** What a store on a database adds to a decision, each against a twin of raw JDBC or plain Jackson in the same run. */
@NullMarked
package io.github.atskit.examples.benchmarks.store;

import org.jspecify.annotations.NullMarked;
