package io.github.atskit.examples.web.api;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.form.Forms;
import io.github.atskit.core.form.JsonSchema;
import io.github.atskit.core.message.FormWords;
import io.github.atskit.core.message.Messages;
import io.github.atskit.examples.web.json.Json;
import io.github.atskit.standards.StandardsCatalogue;
import io.github.atskit.standards.StandardsEdition;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schemas of payloads. */
final class PayloadSchemas {
    /** A payload of any cohort names no standards, so whichever edition is asked has nothing to say. */
    private static final StandardsEdition LATEST =
            StandardsCatalogue.bundled().editions().last();

    private PayloadSchemas() {}

    /** {@return the schema of a form, as a document of its own} */
    static String text(Form form, ProgrammeDefinition definition, Messages messages) {
        String cohort = definition.cohort() + ":" + definition.version();
        return text(form, cohort, definition.standards(), messages);
    }

    private static String text(Form form, String cohort, StandardsEdition edition, Messages messages) {
        return JsonSchema.of(form, "urn:ats:form:" + cohort + ":" + form.name(), FormWords.of(messages, edition));
    }

    /** {@return the schema of a payload in any cohort, as a part of a larger document} */
    static Map<String, Object> ofAnyCohort(Action action, Messages messages) {
        String text = text(Forms.ofAnyCohort().form(action), "any", LATEST, messages);
        Map<String, Object> schema = new LinkedHashMap<>();
        if (Json.tree(text.getBytes(StandardCharsets.UTF_8)) instanceof Map<?, ?> members) {
            members.forEach((name, value) -> schema.put((String) name, value));
        }
        schema.remove("$schema");
        schema.remove("$id");
        return schema;
    }
}
