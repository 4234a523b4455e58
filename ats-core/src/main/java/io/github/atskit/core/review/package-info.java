/**
 * Review and moderation: a judgement by three criteria with written feedback, and the sample that keeps judgements consistent.
 *
 * <p>A {@link io.github.atskit.core.review.Review} is what one person found. Where several judge the same workbook,
 * {@link io.github.atskit.core.review.Reconciliation} makes one review of theirs and names the criteria that somebody else has to decide.
 * {@link io.github.atskit.core.review.Reviewing} is what a candidacy remembers: the round, who reviews it now and what is in, who ever
 * did, who stood down, who moderated. Which reviews are moderated is told by a plan in {@code io.github.atskit.core.sampling}.
 *
 * <pre>{@code
 * Reconciliation.MAJORITY.join(List.of(first, second, third)).disputed();   // nothing where two of three agree on each
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.review;

import org.jspecify.annotations.NullMarked;
