package io.github.atskit.core.message;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the texts that come with the library: the one place in the core that reads a resource. */
final class BundledTexts {
    private BundledTexts() {}

    static Map<String, String> of(String language) {
        String name = "texts_" + language + ".properties";
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
