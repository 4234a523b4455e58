package io.github.atskit.examples.web.desk;

import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.form.Choice;
import io.github.atskit.examples.web.people.People;
import io.github.atskit.examples.web.people.Person;
import io.github.atskit.examples.web.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** People to choose from, by what they do. Whether one of them may be chosen is decided when it is sent. */
@Component
final class Staff {
    private final People people;
    private final Words words;

    Staff(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    /** {@return everybody who holds any of some roles, by id} */
    List<Person> holding(Iterable<Role> roles) {
        List<Role> wanted = io.vavr.collection.List.ofAll(roles).asJava();
        return people.all().stream()
                .filter(person -> person.roles().stream().anyMatch(wanted::contains))
                .toList();
    }

    /** {@return those who hold the role that a field is named after, such as {@code reviewer}} */
    List<Person> named(String field) {
        return holding(Role.of(field));
    }

    /** {@return the same as choices for that field} */
    List<Choice> choices(String field) {
        return named(field).stream()
                .map(person -> new Choice(person.id(), person.name()))
                .toList();
    }

    /** {@return everybody who can sit on a panel, with what they do} */
    List<Choice> seats(Iterable<Role> roles) {
        return holding(roles).stream()
                .map(person -> new Choice(person.id(), person.name() + " (" + roles(person) + ")"))
                .toList();
    }

    private String roles(Person person) {
        return person.roles().stream().map(words::of).collect(Collectors.joining(", "));
    }
}
