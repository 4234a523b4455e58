/**
 * How alike reviewers judge: a report over the judgements of a programme, by criterion, standard, section, cohort and time, and by reviewer.
 */
@NullMarked
package io.github.atskit.core.consistency;

import org.jspecify.annotations.NullMarked;
