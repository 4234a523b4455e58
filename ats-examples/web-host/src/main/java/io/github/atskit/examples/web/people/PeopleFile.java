package io.github.atskit.examples.web.people;

import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.settings.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file with those who may sign in: a list of {@code id}, {@code name}, {@code roles} and {@code password}, which is a hash. */
public record PeopleFile(Path path) {

    /** {@return everybody in it; nobody where there is no file} */
    public List<Person> read() {
        if (!Files.exists(path)) {
            return List.of();
        }
        Object tree = YamlFile.read(path);
        if (!(tree instanceof List<?> entries)) {
            throw new IllegalStateException(path + " is not a list of persons");
        }
        return entries.stream().map(this::person).toList();
    }

    private Person person(@Nullable Object entry) {
        if (!(entry instanceof Map<?, ?> map) || !(map.get("roles") instanceof List<?> roles)) {
            throw new IllegalStateException(path + " has an entry without id, name, roles and password");
        }
        try {
            return new Person(
                    text(map, "id"),
                    text(map, "name"),
                    roles.stream().map(role -> role(String.valueOf(role))).toList(),
                    text(map, "password"));
        } catch (IllegalArgumentException nonsense) {
            throw new IllegalStateException(path + ": " + nonsense.getMessage(), nonsense);
        }
    }

    private static String text(Map<?, ?> map, String name) {
        if (map.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalArgumentException("an entry has no text '" + name + "'");
    }

    static Role role(String code) {
        return Role.of(code).getOrElseThrow(() -> new IllegalArgumentException("there is no role '" + code + "'"));
    }

    /** Adds somebody at the end, who can then sign in when the host is started. */
    void add(Person person) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        String entry = "- id: \"%s\"%n  name: \"%s\"%n  roles: [%s]%n  password: \"%s\"%n"
                .formatted(
                        person.id(),
                        person.name().replace("\\", "\\\\").replace("\"", "\\\""),
                        String.join(
                                ", ", person.roles().stream().map(Role::code).toList()),
                        person.passwordHash());
        Files.writeString(path, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
