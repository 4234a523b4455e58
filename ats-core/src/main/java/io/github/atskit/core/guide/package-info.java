/**
 * What screens, schedulers and letters need, worked out from a candidacy by pure functions.
 *
 * <p>{@link io.github.atskit.core.guide.Obligations} says who is owed which message after an event; the host sends it.
 * {@link io.github.atskit.core.guide.DueWork} says at which instants something opens by itself; the host's scheduler waits.
 * {@link io.github.atskit.core.guide.DueDates} are the dates to show, {@link io.github.atskit.core.guide.CoverageMatrix} shows which evidence
 * bears out which standard, and {@link io.github.atskit.core.guide.Diagram} draws the lifecycle from the table of lanes.
 *
 * <pre>{@code
 * Obligations.of(receipt.transition()).forEach(outbox::add);
 * DueWork.of(candidacy);   // 2020-12-04T17:00:00.000000001Z lapse
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.guide;

import org.jspecify.annotations.NullMarked;
