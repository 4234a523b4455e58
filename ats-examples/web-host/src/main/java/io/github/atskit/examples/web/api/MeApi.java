package io.github.atskit.examples.web.api;

import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.people.People;
import io.github.atskit.examples.web.people.Person;
import io.github.atskit.examples.web.security.Tokens;
import io.vavr.collection.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is asking, and a token that stands for them for a while. */
@RestController
final class MeApi {
    private final People people;
    private final Tokens tokens;

    MeApi(People people, Tokens tokens) {
        this.people = people;
        this.tokens = tokens;
    }

    @GetMapping("/api/me")
    Answers.Me me(Actor actor) {
        Person person = people.find(actor.id()).orElseThrow(NotFound::new);
        return new Answers.Me(person.id(), person.name(), List.ofAll(person.roles()), actor.role());
    }

    @PostMapping("/api/tokens")
    Answers.Token token(Actor actor) {
        return new Answers.Token(tokens.issue(actor.id()), Tokens.LIFE.toSeconds());
    }
}
