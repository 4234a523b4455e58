/**
 * The viva: a conversation with a panel, in person or remotely, that has to be passed for the award.
 *
 * <p>A {@link io.github.atskit.core.viva.VivaBooking} says when, where and with whom. Where it takes place decides the
 * {@linkplain io.github.atskit.core.viva.VivaMode mode}, so the two cannot disagree.
 *
 * <pre>{@code
 * new VivaBooking(
 *     new VivaPlace.Venue("London office, room 4"),
 *     Instant.parse("2021-02-10T10:30:00Z"),
 *     60,
 *     List.of(new PanelSeat("lm-1", Role.LEAD_MODERATOR), new PanelSeat("ph-1", Role.PROGRAMME_HEAD)));
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.viva;

import org.jspecify.annotations.NullMarked;
