package io.github.atskit.core.vocabulary;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * A person in the role that the person acts in. The host authenticates; this library only asks what such an actor may do.
 *
 * @param id the person, or for {@link Role#SYSTEM} the job; a well-formed {@linkplain Identifier id}
 * @param role the role acted in
 */
public record Actor(String id, Role role) {

    /**
     * Checks the form of the id.
     *
     * @param id the person, or for {@link Role#SYSTEM} the job; a well-formed {@linkplain Identifier id}
     * @param role the role acted in
     * @throws IllegalArgumentException if the id is not well formed
     */
    public Actor {
        Identifier.require("an actor", id);
        Objects.requireNonNull(role, "role");
    }

    /**
     * Reads the form that {@link #toString()} prints.
     *
     * @param text such as {@code reviewer:r-7}
     * @return the actor, or none where role or id is not well formed
     */
    public static Option<Actor> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !Identifier.isWellFormed(text.substring(colon + 1))) {
            return Option.none();
        }
        Option<Role> role = Role.of(text.substring(0, colon));
        return role.isEmpty() ? Option.none() : Option.some(new Actor(text.substring(colon + 1), role.get()));
    }

    /** {@return role and person, such as {@code reviewer:r-7}} */
    @Override
    public String toString() {
        return role.code() + ':' + id;
    }
}
