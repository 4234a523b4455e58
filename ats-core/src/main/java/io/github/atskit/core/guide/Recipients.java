package io.github.atskit.core.guide;

import io.github.atskit.core.vocabulary.Role;
import io.vavr.control.Option;

/** People as a viewer may know them: in a sight, whoever is hidden has the name of the role as id. */
final class Recipients {
    private Recipients() {}

    static Option<String> known(Role role, String person) {
        return person.equals(role.code()) ? Option.none() : Option.some(person);
    }

    static Recipient of(Role role, String person) {
        return new Recipient(role, known(role, person));
    }

    static Recipient of(Role role) {
        return new Recipient(role, Option.none());
    }
}
