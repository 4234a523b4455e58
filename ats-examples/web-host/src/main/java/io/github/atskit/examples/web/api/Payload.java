package io.github.atskit.examples.web.api;

import io.github.atskit.examples.web.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads the body of a command. */
final class Payload {
    private Payload() {}

    /** {@return the tree of a JSON text; of no text at all, the payload that names nothing} */
    static @Nullable Object read(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            return Map.of();
        }
        try {
            return Json.tree(body);
        } catch (JacksonException noJson) {
            throw new Unreadable("The body is no JSON: " + noJson.getOriginalMessage());
        }
    }
}
