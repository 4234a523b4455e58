package io.github.atskit.examples.web;

import io.github.atskit.examples.web.people.AddPerson;
import io.github.atskit.examples.web.settings.HostSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the host, tells how to start it, or adds a person to it. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableConfigurationProperties(HostSettings.class)
@EnableScheduling
public class WebHost {

    /**
     * Starts the host.
     *
     * @param args settings as {@code --name=value}; or {@code --help}; or {@code add-person} and its options
     * @throws IOException if the help cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<String> words = Arrays.asList(args);
        if (words.contains("--help") || words.contains("-h")) {
            System.out.print(help());
        } else if (words.contains("add-person")) {
            System.exit(AddPerson.run(words, System.in, System.out));
        } else {
            SpringApplication.run(WebHost.class, args);
        }
    }

    static String help() throws IOException {
        try (InputStream text = Objects.requireNonNull(WebHost.class.getResourceAsStream("/help.txt"), "help.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
