package io.github.atskit.examples.web.people;

import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import java.util.List;
import java.util.Objects;

/**
 * Somebody who may sign in.
 *
 * @param id the person id, which is also the name to sign in by
 * @param name how others call them
 * @param roles the roles that they hold, at least one; the first is acted in until another is chosen
 * @param passwordHash the password as a hash that names its kind, such as <code>{bcrypt}...</code>
 */
public record Person(String id, String name, List<Role> roles, String passwordHash) {

    /**
     * Refuses null, an id that no actor can have, and somebody without a role.
     *
     * @param id the person id
     * @param name how others call them
     * @param roles the roles that they hold
     * @param passwordHash the password's hash
     */
    public Person {
        roles = List.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("person " + id + " holds no role");
        }
        new Actor(id, roles.get(0));
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(passwordHash, "passwordHash");
    }

    @Override
    public String toString() {
        return "person " + id;
    }
}
