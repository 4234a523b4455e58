package io.github.atskit.core.form;

import io.github.atskit.core.internal.JsonText;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Writes a form as a schema of JSON Schema 2020-12.
 *
 * <p>A payload is valid by the schema of a cohort's form if and only if the reader of payloads takes it and no rule by which a field
 * is narrowed rejects it; only by the form of {@code save-section} as a whole, which does not say which parts a section has, more
 * is valid. Lengths are counted in code points, as JSON Schema does. Names that are no keywords begin with {@code x-}:
 * {@code x-order} is the place of a field in its group, from 0; {@code x-rules} are the rules by which it is narrowed;
 * {@code x-advised-length} is the fewest code points that submission asks for.
 *
 * <p>Three things a schema cannot say. Of an address it says which signs may stand in it, not how a host and a port are built. Where a
 * list mixes activities, pieces and goals, or is too long, the schema refuses it like the reader does, but may point at other places in it.
 * And a part of another kind than its section asks for is read by its looks, while the schema goes by what is asked for: both refuse it,
 * but may point at other places in that part.
 */
public final class JsonSchema {
    private JsonSchema() {}

    /**
     * Writes a schema. The text is the same whenever form, id and words are.
     *
     * @param form the form
     * @param id the absolute URI under which the host publishes the schema
     * @param wording where labels and help come from
     * @return the schema as JSON, with line feeds and one at its end
     */
    public static String of(Form form, String id, Wording wording) {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(id, "id");
        Keywords head = Keywords.none()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", id)
                .with("title", wording.title(form))
                .text("description", wording.helpOf(form, form.payload()));
        Keywords body = form.payload().kind().fold(new Schemas(form, form.payload(), wording));
        StringBuilder out = new StringBuilder();
        write(out, head.and(body).map(), "\n");
        return out.append('\n').toString();
    }

    private static void write(StringBuilder out, Object value, String indent) {
        if (value instanceof String text) {
            JsonText.quote(out, text);
        } else if (value instanceof Map<?, ?> map) {
            between(out, "{}", indent, map.toList(), entry -> {
                JsonText.quote(out, String.valueOf(entry._1()));
                out.append(": ");
                write(out, entry._2(), indent + "  ");
            });
        } else if (value instanceof List<?> list) {
            boolean small = list.forAll(element -> !(element instanceof Map<?, ?>));
            between(out, "[]", small ? "" : indent, list, element -> write(out, element, indent + "  "));
        } else {
            out.append(value);
        }
    }

    /** In one line where the indent is empty. */
    private static <T> void between(
            StringBuilder out, String brackets, String indent, List<T> elements, Consumer<T> write) {
        String inner = indent.isEmpty() || elements.isEmpty() ? "" : indent + "  ";
        out.append(brackets.charAt(0));
        for (List<T> rest = elements; !rest.isEmpty(); rest = rest.tail()) {
            out.append(inner);
            write.accept(rest.head());
            if (!rest.tail().isEmpty()) {
                out.append(indent.isEmpty() ? ", " : ",");
            }
        }
        out.append(inner.isEmpty() ? "" : indent).append(brackets.charAt(1));
    }
}
