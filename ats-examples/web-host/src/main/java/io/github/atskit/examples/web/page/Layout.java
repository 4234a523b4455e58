package io.github.atskit.examples.web.page;

import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.people.Person;
import io.github.atskit.examples.web.security.Acting;
import io.github.atskit.examples.web.settings.HostSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page tells: who is signed in, in which role, and whether this is a demo. */
@ControllerAdvice(annotations = Controller.class)
final class Layout {
    private final Acting acting;
    private final HostSettings settings;

    Layout(Acting acting, HostSettings settings) {
        this.acting = acting;
        this.settings = settings;
    }

    /**
     * What a page's frame shows.
     *
     * @param demo whether people and cases are invented
     * @param person who is signed in, if anybody
     * @param actor the role acted in, if anybody is signed in
     */
    public record Frame(
            boolean demo, @Nullable Person person, @Nullable Actor actor) {}

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        Optional<Person> person = acting.person(request);
        return new Frame(
                settings.demo(), person.orElse(null), acting.actor(request).orElse(null));
    }
}
