package io.github.atskit.examples.web.security;

import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.people.People;
import io.github.atskit.examples.web.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is asking, and in which of their roles. The role that was chosen is kept in the session. */
@Component
public final class Acting {
    private static final String CHOSEN = "acting-role";

    private final People people;

    Acting(People people) {
        this.people = people;
    }

    /** {@return the person who is signed in; none where nobody is} */
    public Optional<Person> person(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal()).flatMap(principal -> people.find(principal.getName()));
    }

    /** {@return the person in the role that they chose, or in the first of theirs} */
    public Optional<Actor> actor(HttpServletRequest request) {
        return person(request).map(person -> new Actor(person.id(), role(person, request)));
    }

    private static Role role(Person person, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(kept -> (String) kept.getAttribute(CHOSEN))
                .flatMap(code -> Role.of(code).toJavaOptional())
                .filter(person.roles()::contains)
                .orElse(person.roles().get(0));
    }

    /**
     * Chooses a role.
     *
     * @param code the role's name; one that the person does not hold changes nothing
     */
    public void choose(String code, HttpServletRequest request) {
        person(request)
                .filter(person -> Role.of(code).exists(person.roles()::contains))
                .ifPresent(person -> request.getSession().setAttribute(CHOSEN, code));
    }
}
