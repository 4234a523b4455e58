package io.github.atskit.examples.web.browser;

import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.people.People;
import java.util.List;

/** Somebody of the demo in one of their roles. */
record Persona(String person, Role role) {

    /** {@return everybody who may sign in, once in each of their roles} */
    static List<Persona> everybody(RunningHost host) {
        return host.part(People.class).all().stream()
                .flatMap(person -> person.roles().stream().map(role -> new Persona(person.id(), role)))
                .toList();
    }

    @Override
    public String toString() {
        return role.code() + ":" + person;
    }
}
