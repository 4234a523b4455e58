package io.github.atskit.examples.web.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** The command {@code add-person}: puts somebody into the file of people. The password is read from the input, never from the line. */
public final class AddPerson {
    private static final int SHORTEST_PASSWORD = 12;

    private AddPerson() {}

    /**
     * Adds somebody.
     *
     * @param words the command line
     * @param in where the password is read from, one line
     * @param out where the answer goes
     * @return 0 if added, else 2
     * @throws IOException if the file cannot be written
     */
    public static int run(List<String> words, InputStream in, PrintStream out) throws IOException {
        PeopleFile file = new PeopleFile(
                Path.of(option(words, "ats.people", option(words, "ats.folder", "ats-data") + "/people.yaml")));
        String id = option(words, "id", "");
        try {
            new People(file.read()).find(id).ifPresent(person -> {
                throw new IllegalArgumentException("there is a person " + id);
            });
            out.println("Password, at least " + SHORTEST_PASSWORD + " characters:");
            String password = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
            if (password == null || password.length() < SHORTEST_PASSWORD) {
                throw new IllegalArgumentException("the password is too short");
            }
            file.add(new Person(
                    id,
                    option(words, "name", id),
                    Arrays.stream(option(words, "roles", "").split(","))
                            .map(PeopleFile::role)
                            .toList(),
                    PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password)));
        } catch (IllegalArgumentException | IllegalStateException no) {
            out.println("Not added: " + no.getMessage());
            return 2;
        }
        out.println("Added to " + file.path() + ". Start the host again for it to count.");
        return 0;
    }

    private static String option(List<String> words, String name, String otherwise) {
        String start = "--" + name + "=";
        return words.stream()
                .filter(word -> word.startsWith(start))
                .map(word -> word.substring(start.length()))
                .reduce((first, last) -> last)
                .orElse(otherwise);
    }
}
