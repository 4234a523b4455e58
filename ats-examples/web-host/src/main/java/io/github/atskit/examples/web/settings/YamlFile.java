package io.github.atskit.examples.web.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML to the trees that the library's readers take: texts, numbers, booleans, lists, and maps by text. */
public final class YamlFile {
    private YamlFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its tree
     * @throws IllegalStateException if it cannot be read, or is no YAML
     */
    public static @Nullable Object read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }

    /**
     * Reads a text.
     *
     * @param name names the text in messages
     * @param text the text
     * @return its tree
     * @throws IllegalStateException if it is no YAML
     */
    public static @Nullable Object parse(String name, String text) {
        try {
            return plain(new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(text));
        } catch (YamlEngineException noYaml) {
            throw new IllegalStateException(name + " is no YAML: " + noYaml.getMessage(), noYaml);
        }
    }

    private static @Nullable Object plain(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> named = new LinkedHashMap<>();
            map.forEach((key, value) -> named.put(String.valueOf(key), plain(value)));
            return named;
        }
        return tree instanceof List<?> list ? list.stream().map(YamlFile::plain).toList() : tree;
    }
}
