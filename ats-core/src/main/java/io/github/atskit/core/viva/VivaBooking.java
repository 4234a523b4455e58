package io.github.atskit.core.viva;

import io.github.atskit.core.validation.NumberOf;
import io.github.atskit.core.validation.NumberShape;
import io.vavr.collection.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;

/**
 * When, where and with whom a viva is held.
 *
 * @param place a venue or a link
 * @param startsAt the beginning
 * @param minutes 1 to 600
 * @param panel at most 200 seats; which roles have to sit on it is the cohort's rule (ATS-061)
 */
public record VivaBooking(
        @Valid VivaPlace place,
        Instant startsAt,
        @NumberOf(NumberShape.MINUTES) int minutes,
        @Size(max = 200) List<@NotNull @Valid PanelSeat> panel) {

    /**
     * Refuses null.
     *
     * @param place a venue or a link
     * @param startsAt the beginning
     * @param minutes 1 to 600
     * @param panel at most 200 seats; which roles have to sit on it is the cohort's rule (ATS-061)
     */
    public VivaBooking {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(startsAt, "startsAt");
        Objects.requireNonNull(panel, "panel");
    }

    /**
     * Whether a person sits on the panel, in whatever role.
     *
     * @param person the person's id
     * @return whether the person has a seat
     */
    public boolean seats(String person) {
        for (List<PanelSeat> rest = panel; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().person().equals(person)) {
                return true;
            }
        }
        return false;
    }
}
