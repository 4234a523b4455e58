package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the documents show, run as they stand there; what they write goes elsewhere. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final String JAR = "java -jar ats-examples/cli/target/ats.jar ";
    private static final Set<String> MAY_END_WITH_ONE = Set.of("allocate", "--check");

    private final Path folder;

    ReadmeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theCommandsOfThisModulesPageRun() {
        List<String> commands = commands(Path.of("README.md"))
                .filter(line -> line.startsWith("ats "))
                .map(line -> line.substring("ats ".length()))
                .toList();

        assertThat(commands).hasSizeGreaterThan(8);
        commands.forEach(this::run);
    }

    @Test
    void theCommandsOfTheProjectsPageRun() {
        List<String> commands = commands(Path.of("..", "..", "README.md"))
                .filter(line -> line.startsWith(JAR) && line.contains("/moderation/"))
                .map(line -> line.substring(JAR.length()).replace("ats-examples/cli/", ""))
                .toList();

        assertThat(commands).hasSize(3);
        commands.forEach(this::run);
    }

    private static Stream<String> commands(Path page) {
        try {
            return BLOCK.matcher(Files.readString(page))
                    .results()
                    .flatMap(block -> block.group(1).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files are those of this module; what one command has written the next may read. */
    private void run(String command) {
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
        int redirected = words.indexOf(">");
        List<String> call = redirected < 0 ? words : words.subList(0, redirected);
        call.replaceAll(word ->
                word.matches("[a-z]+\\.(html|csv|json)") ? folder.resolve(word).toString() : word);
        Run run = Run.ats(call.toArray());

        assertThat(run.err()).as(command).isEmpty();
        assertThat(run.status())
                .as(command)
                .isIn(call.stream().anyMatch(MAY_END_WITH_ONE::contains) ? List.of(0, 1) : List.of(0));
        if (redirected >= 0) {
            write(folder.resolve(words.get(redirected + 1)), run.out());
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
