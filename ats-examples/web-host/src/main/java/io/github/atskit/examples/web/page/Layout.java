package io.github.atskit.examples.web.page;

import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.people.Person;
import io.github.atskit.examples.web.security.Acting;
import io.github.atskit.examples.web.settings.HostSettings;
import io.github.atskit.examples.web.words.Words;
import jakarta.servlet.DispatcherType;
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
    private final Links links;
    private final Words words;

    Layout(Acting acting, HostSettings settings, Links links, Words words) {
        this.acting = acting;
        this.settings = settings;
        this.links = links;
        this.words = words;
    }

    /**
     * What a page's frame shows.
     *
     * @param demo whether people and cases are invented
     * @param person who is signed in, if anybody
     * @param actor the role acted in, if anybody is signed in
     * @param theme the colours: light, dark or those of the system
     * @param path the page's own path, to mark it in lists of links
     * @param back where to go on after something else than the page's own matter was done
     */
    public record Frame(
            boolean demo, @Nullable Person person, @Nullable Actor actor, String theme, String path, String back) {

        /** {@return what tells browsers that a link leads to this very page, or to one below; null where it does not} */
        public @Nullable String current(String link) {
            if (path.equals(link)) {
                return "page";
            }
            return path.startsWith(link + '/') ? "true" : null;
        }
    }

    /** In the model, as the links are, for templates may not ask beans in addresses and in what they hand to fragments. */
    @ModelAttribute("words")
    Words words() {
        return words;
    }

    @ModelAttribute("links")
    Links links() {
        return links;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        Optional<Person> person = acting.person(request);
        return new Frame(
                settings.demo(),
                person.orElse(null),
                acting.actor(request).orElse(null),
                Preferences.theme(request),
                request.getRequestURI(),
                back(request));
    }

    private static String back(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return "/";
        }
        boolean plain = request.getQueryString() == null || !request.getMethod().equals("GET");
        return plain ? request.getRequestURI() : request.getRequestURI() + '?' + request.getQueryString();
    }
}
