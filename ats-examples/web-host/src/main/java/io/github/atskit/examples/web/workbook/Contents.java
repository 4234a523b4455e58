package io.github.atskit.examples.web.workbook;

import io.github.atskit.core.workbook.Section;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.form.Entered;
import io.github.atskit.examples.web.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in a workbook as trees of payloads, to fill forms with. */
public final class Contents {
    private Contents() {}

    /** {@return a value of the library as a tree: texts, numbers, booleans, lists and maps} */
    public static @Nullable Object tree(Object value) {
        return Json.tree(Json.text(value).getBytes(StandardCharsets.UTF_8));
    }

    /** {@return a value of the library as what fills a form} */
    public static Entered entered(Object value) {
        return Entered.of(tree(value));
    }

    /** {@return the section of a case; nothing where its template has none of this name} */
    static @Nullable Section section(OpenCase open, String name) {
        return open.sight().candidacy().workbook().section(name).getOrNull();
    }

    /** {@return the parts that are filled in, by name} */
    static Map<String, Object> parts(Section section) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (tree(section.parts()) instanceof Map<?, ?> tree) {
            tree.forEach((name, value) -> parts.put(name.toString(), Objects.requireNonNull(value, "a part")));
        }
        return parts;
    }
}
