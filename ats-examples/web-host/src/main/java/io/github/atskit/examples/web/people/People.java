package io.github.atskit.examples.web.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who may sign in. A host with a directory of its own puts it in the place of this. */
public final class People {
    private final Map<String, Person> byId;

    public People(Collection<Person> people) {
        Map<String, Person> all = new LinkedHashMap<>();
        people.forEach(person -> {
            if (all.put(person.id(), person) != null) {
                throw new IllegalArgumentException("two persons " + person.id());
            }
        });
        byId = Map.copyOf(all);
    }

    public Optional<Person> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return how somebody is called; their id, where they may not sign in here} */
    public String name(String id) {
        return find(id).map(Person::name).orElse(id);
    }

    /** {@return everybody, in the order of their ids} */
    public List<Person> all() {
        return byId.values().stream().sorted(Comparator.comparing(Person::id)).toList();
    }
}
