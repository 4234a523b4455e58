package io.github.atskit.core.guide;

import io.github.atskit.core.vocabulary.Role;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * Who is owed a message.
 *
 * @param role the role addressed
 * @param person the person; none where everybody in the role is meant
 */
public record Recipient(Role role, Option<String> person) {

    /**
     * Refuses null.
     *
     * @param role the role addressed
     * @param person the person; none where everybody in the role is meant
     */
    public Recipient {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(person, "person");
    }

    /** {@return such as {@code participant:p-1}, or {@code administrator} for everybody in the role} */
    @Override
    public String toString() {
        return person.isEmpty() ? role.code() : role.code() + ':' + person.get();
    }
}
