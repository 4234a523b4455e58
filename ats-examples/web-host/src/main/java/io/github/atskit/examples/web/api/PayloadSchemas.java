package io.github.atskit.examples.web.api;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.form.Forms;
import io.github.atskit.core.form.JsonSchema;
import io.github.atskit.core.message.Messages;
import io.github.atskit.examples.web.json.Json;
import io.github.atskit.examples.web.words.FormWording;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schemas of payloads. */
final class PayloadSchemas {
    private PayloadSchemas() {}

    /** {@return the schema of a form, as a document of its own} */
    static String text(Form form, String cohort, Messages messages) {
        return JsonSchema.of(form, "urn:ats:form:" + cohort + ":" + form.name(), FormWording.of(form, messages));
    }

    /** {@return the schema of a payload in any cohort, as a part of a larger document} */
    static Map<String, Object> ofAnyCohort(Action action, Messages messages) {
        String text = text(Forms.ofAnyCohort().form(action), "any", messages);
        Map<String, Object> schema = new LinkedHashMap<>();
        if (Json.tree(text.getBytes(StandardCharsets.UTF_8)) instanceof Map<?, ?> members) {
            members.forEach((name, value) -> schema.put((String) name, value));
        }
        schema.remove("$schema");
        schema.remove("$id");
        return schema;
    }
}
