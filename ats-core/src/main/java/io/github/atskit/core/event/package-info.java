/**
 * What has happened.
 *
 * <p>An {@link io.github.atskit.core.event.Event} carries every consequence that depends on the definition: the round, the end of a
 * window, the ends that a hold moved, whether a statement is voided. State can therefore be rebuilt from events alone. Events have
 * neither id nor clock nor random part: an event is identified by candidacy and revision, and equal decisions give equal events.
 *
 * <pre>{@code
 * new ReviewerAssigned("r-1", Option.none()).type();   // reviewer-assigned
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.event;

import org.jspecify.annotations.NullMarked;
