package io.github.atskit.core.viva;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.vocabulary.Role;
import java.util.Objects;

/**
 * One seat of a viva panel.
 *
 * @param person the person's id
 * @param role the role the person sits in; any role may have a seat
 */
public record PanelSeat(@TextOf(TextShape.ID) String person, Role role) {

    /**
     * Refuses null.
     *
     * @param person the person's id
     * @param role the role the person sits in; any role may have a seat
     */
    public PanelSeat {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
    }
}
