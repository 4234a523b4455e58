/**
 * Review and moderation: a judgement by three criteria with written feedback, and the sample that keeps judgements consistent.
 *
 * <p>A {@link io.github.atskit.core.review.Review} is what one person found. {@link io.github.atskit.core.review.Reviewing} is what
 * a candidacy remembers: the round, who reviews it now, who ever did, who stood down, who moderated. Which reviews are moderated is
 * told by a plan in {@code io.github.atskit.core.sampling}.
 */
@NullMarked
package io.github.atskit.core.review;

import org.jspecify.annotations.NullMarked;
