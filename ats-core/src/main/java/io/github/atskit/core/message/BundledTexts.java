package io.github.atskit.core.message;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the texts that come with the library: the one place in the core that reads a resource. */
final class BundledTexts {
    /**
     * By subject, so that no file gets too long to look through: sentences; short names, and help for the same keys; names and help of
     * the codes that are told, and of those in figures.
     */
    static final List<String> SUBJECTS = List.of("texts", "labels", "help", "codes", "figures");

    private BundledTexts() {}

    static Map<String, String> of(String language) {
        Map<String, String> texts = HashMap.empty();
        for (String subject : SUBJECTS) {
            texts = texts.merge(file(subject + "_" + language + ".properties"));
        }
        return texts;
    }

    private static Map<String, String> file(String name) {
        try (InputStream in = BundledTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its own file " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = HashMap.empty();
            for (String key : properties.stringPropertyNames()) {
                texts = texts.put(key, properties.getProperty(key));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
