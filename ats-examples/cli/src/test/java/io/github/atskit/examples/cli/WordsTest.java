package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the command line in both languages. */
class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        String file = "/io/github/atskit/examples/cli/report/words_" + language + ".properties";
        try (InputStream in = WordsTest.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    @Test
    void bothLanguagesHaveTheSameWordsWithTheSamePlaces() throws IOException {
        Properties english = words("en");
        Properties german = words("de");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(german.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    private static TreeSet<String> places(String text) {
        return new TreeSet<>(
                PLACE.matcher(text).results().map(found -> found.group()).toList());
    }

    /** A key that is put together from a code has its beginning in the source. */
    @Test
    void everyWordIsUsed() throws IOException {
        String source = source();

        assertThat(words("en").stringPropertyNames())
                .allMatch(key -> source.contains('"' + key + '"')
                        || key.indexOf('.') > 0
                                && source.contains('"' + key.substring(0, key.lastIndexOf('.') + 1) + '"'));
    }

    private static String source() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
