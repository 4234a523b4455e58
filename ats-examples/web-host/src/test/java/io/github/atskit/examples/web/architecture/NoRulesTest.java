package io.github.atskit.examples.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The host holds no rule: every line of Java that mentions a stage, a role or a date of the programme is listed here, with its reason. */
class NoRulesTest {
    private static final Pattern MENTION = Pattern.compile("\\bStageName\\b|\\b(Review)?Stage\\.|\\bRole\\.[A-Z]|"
            + "\\bcase (PARTICIPANT|MENTOR|REVIEWER|MODERATOR|LEAD_MODERATOR|PROGRAMME_HEAD|ADMINISTRATOR|SYSTEM)\\b|"
            + "(?i:deadline|milestone|lapse|submission\\(|resubmission|(?<!get)extension\\b)");

    /** How many lines of which file, and why they are there. */
    private static final Map<String, String> REASONS = new TreeMap<>(Map.of(
            "cases/NightlyWork.java 1",
                    "the job acts as the role that the programme has for jobs; what it may do is asked of the menu",
            "cases/Worklist.java 4",
                    "narrows by an index what a list looks through; who sees what is for the sight to say",
            "desk/ModeratingHelp.java 1",
                    "what the reviews together come to, with which a form is filled in, is told by one stage",
            "desk/VivaPage.java 1", "the booking of a viva is told by the one stage that has one",
            "page/Written.java 2", "what was written is told event by event, under the names of fields of actions",
            "evidence/Leftovers.java 1", "looks for the files that are named as the one who puts files in",
            "json/Shape.java 2", "a stage tells its name in JSON, and a document has its parts"));

    @Test
    void everyLineThatMentionsTheProgrammesRulesHasItsReason() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        Path sources = Path.of("src/main/java/io/github/atskit/examples/web");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    boolean code = !line.strip().startsWith("*")
                            && !line.strip().startsWith("/")
                            && !line.startsWith("import");
                    if (code && MENTION.matcher(line).find()) {
                        found.computeIfAbsent(sources.relativize(file).toString(), key -> new ArrayList<>())
                                .add(line.strip());
                    }
                }
            }
        }

        List<String> counted = found.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().size())
                .toList();
        assertThat(counted).as(found.toString()).containsExactlyElementsOf(REASONS.keySet());
    }
}
