package io.github.atskit.examples.cli.journey;

import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Identifier;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.cli.yaml.Forms;
import java.util.Optional;

/** How people are written in journeys and on the command line. */
public final class Actors {
    public static final String ID = "an id of 1 to 64 letters, digits, dots, underscores or hyphens";
    private static final String FORM = "ROLE:ID such as participant:p-1";

    private Actors() {}

    /** {@return what is wrong with the text of an actor and what is allowed; empty where nothing is} */
    public static Optional<String> faultIn(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.of("'" + text + "' is no actor, allowed: " + FORM);
        }
        String role = text.substring(0, colon);
        if (Role.of(role).isEmpty()) {
            return Optional.of("unknown role '" + role + "', allowed: " + Forms.codes(Role.values()));
        }
        String id = text.substring(colon + 1);
        return Identifier.isWellFormed(id) ? Optional.empty() : Optional.of("'" + id + "' is no id, allowed: " + ID);
    }

    public static Actor of(String text) {
        return Actor.parse(text).get();
    }
}
