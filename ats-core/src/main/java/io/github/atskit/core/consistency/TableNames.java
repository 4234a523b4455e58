package io.github.atskit.core.consistency;

import io.vavr.collection.List;

/**
 * What the numbers of a table stand for, each list in order of name.
 *
 * @param reviewers who judged
 * @param criteria by what
 * @param sections of the workbooks; numbers in rows begin at 1, and 0 is none
 * @param cohorts of the workbooks
 */
record TableNames(List<String> reviewers, List<String> criteria, List<String> sections, List<String> cohorts) {}
