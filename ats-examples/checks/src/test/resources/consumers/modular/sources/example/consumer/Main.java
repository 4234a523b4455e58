package example.consumer;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.github.atskit.standards.StandardsCatalogue;
import java.util.stream.Stream;

/** A host on the module path. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Stream.of(StandardsCatalogue.class, AtsProgramme.class, InMemoryCandidacyStore.class)
                .map(type -> "module " + type.getModule().getName())
                .forEach(System.out::println);
        Host.run();
    }
}
