package io.github.atskit.examples.web.demo;

import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.people.Person;
import io.github.atskit.examples.web.settings.YamlFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The invented people. They share one password, which the page for signing in tells. */
public final class DemoPeople {
    /** The password of every invented person. */
    public static final String PASSWORD = "demo-only";

    private DemoPeople() {}

    /** {@return everybody in {@code demo/people.yaml}} */
    public static List<Person> invented(PasswordEncoder passwords) {
        String hash = passwords.encode(PASSWORD);
        if (!(YamlFile.parse("demo/people.yaml", text("demo/people.yaml")) instanceof Map<?, ?> people)) {
            throw new IllegalStateException("demo/people.yaml is not a map");
        }
        return people.entrySet().stream().map(entry -> person(entry, hash)).toList();
    }

    private static Person person(Map.Entry<?, ?> entry, String hash) {
        Map<?, ?> facts = (Map<?, ?>) entry.getValue();
        List<Role> roles = ((List<?>) facts.get("roles"))
                .stream().map(code -> Role.of((String) code).get()).toList();
        return new Person((String) entry.getKey(), (String) facts.get("name"), roles, hash);
    }

    static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(resource + " is not in this program", missing);
        }
    }
}
