/**
 * Reviews as a host keeps them: a row for each judgement, in CSV or JSON. What a row may hold is in the README of this module.
 */
@NullMarked
package io.github.atskit.examples.cli.reviews;

import org.jspecify.annotations.NullMarked;
