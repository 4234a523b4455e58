/**
 * Candidacies on a database: H2 in a file, or PostgreSQL, through plain JDBC. Begin at
 * {@link io.github.atskit.examples.jdbc.JdbcStore}; {@link io.github.atskit.examples.jdbc.JdbcPersonKeys} keeps the keys of persons, best
 * in another database.
 */
@NullMarked
package io.github.atskit.examples.jdbc;

import org.jspecify.annotations.NullMarked;
