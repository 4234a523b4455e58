/** Who reviews what: reads workbooks, reviewers and conflicts from files as a cohort's administrator has them, and tells the proposal. */
@NullMarked
package io.github.atskit.examples.cli.allocation;

import org.jspecify.annotations.NullMarked;
