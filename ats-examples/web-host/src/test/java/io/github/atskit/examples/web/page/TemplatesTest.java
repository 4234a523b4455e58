package io.github.atskit.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates must not have, and the words that they need. */
class TemplatesTest {
    private static final Pattern INLINE = Pattern.compile(
            "(?i)\\sstyle\\s*=|\\sth:style|<style\\b|\\s(th:)?on[a-z]+\\s*=|<script(?![^>]*src=)[^>]*>|javascript:|th:utext|\\[\\(");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9.-]+)|words\\.text\\('([a-z0-9.-]+)'");

    private static Map<String, String> templates() throws IOException {
        Map<String, String> found = new TreeMap<>();
        Path folder = Path.of("src/main/resources/templates");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return found;
    }

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                TemplatesTest.class.getResourceAsStream("/texts/" + name + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void noTemplateHasAScriptAStyleOrAnUnescapedTextInIt() throws IOException {
        List<String> found = new ArrayList<>();
        templates()
                .forEach((name, text) -> INLINE.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .forEach(hit -> found.add(name + ": " + hit)));

        assertThat(found).isEmpty();
    }

    @Test
    void theSearchFindsWhatIsForbidden() {
        assertThat(Stream.of(
                                "<p style=\"x\">",
                                "<p th:style=\"x\">",
                                "<a onclick='x'>",
                                "<script>x</script>",
                                "<p th:utext='x'>",
                                "[(x)]")
                        .filter(bad -> !INLINE.matcher(bad).find()))
                .isEmpty();
        assertThat(INLINE.matcher("<script th:src=\"@{/a.js}\" defer></script>").find())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "desks"})
    void bothLanguagesHaveTheSameWordsWithTheSameParameters(String name) throws IOException {
        Properties english = bundle(name);
        Properties german = bundle(name + "_de");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(parameters(german.getProperty(key))).as(key).isEqualTo(parameters(english.getProperty(key)));
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        }
    }

    private static TreeSet<String> parameters(String text) {
        return new TreeSet<>(Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList());
    }

    @Test
    void everyWordThatATemplateAsksForIsThere() throws IOException {
        TreeSet<String> known = new TreeSet<>(bundle("pages").stringPropertyNames());
        known.addAll(bundle("desks").stringPropertyNames());
        TreeSet<String> asked = new TreeSet<>();
        templates()
                .values()
                .forEach(text -> KEY.matcher(text)
                        .results()
                        .forEach(hit -> asked.add(hit.group(1) != null ? hit.group(1) : hit.group(2))));

        assertThat(known).containsAll(asked);
        assertThat(asked).hasSizeGreaterThan(100);
    }
}
