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
    /** The header in which a program names the role. */
    public static final String HEADER = "Acting-Role";

    private static final String CHOSEN = "acting-role";

    /** In which role a form was made. The role can have been changed in another window since. */
    private static final String OF_THE_FORM = "_role";

    /** Where forms are saved without anybody's doing, which is no choice of a role. */
    private static final String BY_ITSELF = "/autosave";

    private final People people;

    Acting(People people) {
        this.people = people;
    }

    /** {@return the person who is signed in; none where nobody is} */
    public Optional<Person> person(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal()).flatMap(principal -> people.find(principal.getName()));
    }

    /**
     * The one who asks: in the role that the request names, else in the one in which the form was made that they send, else in the one that
     * they chose, else in the first of theirs.
     *
     * @param request the request
     * @return the actor; none where nobody is signed in
     * @throws RoleNotHeld if the request names a role that they do not hold
     */
    public Optional<Actor> actor(HttpServletRequest request) {
        return person(request).map(person -> new Actor(person.id(), role(person, request)));
    }

    private static Role role(Person person, HttpServletRequest request) {
        String named = request.getHeader(HEADER);
        if (named != null) {
            return held(person, named).orElseThrow(RoleNotHeld::new);
        }
        Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
        return session.map(present -> request.getParameter(OF_THE_FORM))
                .or(() -> session.map(present -> (String) present.getAttribute(CHOSEN)))
                .flatMap(code -> held(person, code))
                .orElse(person.roles().get(0));
    }

    private static Optional<Role> held(Person person, String code) {
        return Role.of(code).toJavaOptional().filter(person.roles()::contains);
    }

    /**
     * Goes on in the role in which a form was made that somebody sends, so that they see what came of it.
     *
     * @param request the request
     */
    void goOn(HttpServletRequest request) {
        String made = request.getSession(false) == null ? null : request.getParameter(OF_THE_FORM);
        if (made != null && !request.getRequestURI().endsWith(BY_ITSELF)) {
            choose(made, request);
        }
    }

    /**
     * Chooses a role.
     *
     * @param code the role's name; one that the person does not hold changes nothing
     */
    public void choose(String code, HttpServletRequest request) {
        person(request)
                .filter(person -> held(person, code).isPresent())
                .ifPresent(person -> request.getSession().setAttribute(CHOSEN, code));
    }
}
