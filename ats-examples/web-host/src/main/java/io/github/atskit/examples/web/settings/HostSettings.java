package io.github.atskit.examples.web.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set from outside, each as {@code --ats.name=value} or in a file of settings.
 *
 * @param folder where everything is kept that has no place of its own
 * @param demo whether invented people and cases are there
 * @param demoAnywhere whether a demo may be where others can reach it
 * @param clockStarts the instant at which the host's clock starts, in a demo; the system's time unless set
 * @param definitions the folder with the cohorts' definitions; {@code definitions} in the folder unless set
 * @param people the file with those who may sign in; {@code people.yaml} in the folder unless set
 * @param database where candidacies are kept; H2 in the folder unless set
 * @param keys where the keys of persons are kept; H2 in the folder unless set
 * @param sessions how many sessions a person may have at a time
 * @param evidence the folder with the files that are evidence; {@code evidence} in the folder unless set
 * @param upload how long files may be
 * @param limits how often somebody may ask
 */
@ConfigurationProperties("ats")
public record HostSettings(
        @DefaultValue("ats-data") Path folder,
        @DefaultValue("true") boolean demo,
        @DefaultValue("false") boolean demoAnywhere,
        @Nullable Instant clockStarts,
        @Nullable Path definitions,
        @Nullable Path people,
        @DefaultValue Connection database,
        @DefaultValue Connection keys,
        @DefaultValue("3") int sessions,
        @Nullable Path evidence,
        @DefaultValue Upload upload,
        @DefaultValue Limits limits) {

    /**
     * A database.
     *
     * @param url such as {@code jdbc:postgresql://localhost/ats}; empty for H2 in the folder
     * @param user the user, where the URL does not name one
     * @param password the password, where the URL does not name one
     */
    public record Connection(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {
        @Override
        public String toString() {
            return "a connection"; // neither address nor password belong into a log
        }
    }

    /**
     * How long files may be. What Spring takes in at all ({@code spring.servlet.multipart}) has to be a little more.
     *
     * @param file one file
     * @param perCase all files of a case
     * @param form a request that is no file
     */
    public record Upload(
            @DefaultValue("10MB") DataSize file,
            @DefaultValue("500MB") DataSize perCase,
            @DefaultValue("2MB") DataSize form) {}

    /**
     * How often somebody may ask, in a minute.
     *
     * @param person each person who is signed in
     * @param address each address, for requests of nobody who is signed in
     * @param failures how often the password may be wrong in a quarter of an hour, for each name and for each address tenfold
     */
    public record Limits(
            @DefaultValue("600") int person,
            @DefaultValue("300") int address,
            @DefaultValue("5") int failures) {}

    /** {@return where a clock starts that does not tell the system's time; only in a demo} */
    public Optional<Instant> demoClockStarts() {
        return demo ? Optional.ofNullable(clockStarts) : Optional.empty();
    }

    public Path definitionsFolder() {
        return definitions == null ? folder.resolve("definitions") : definitions;
    }

    public Path evidenceFolder() {
        return evidence == null ? folder.resolve("evidence") : evidence;
    }

    public Path peopleFile() {
        return people == null ? folder.resolve("people.yaml") : people;
    }
}
