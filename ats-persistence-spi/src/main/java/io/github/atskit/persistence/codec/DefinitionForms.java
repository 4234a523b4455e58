package io.github.atskit.persistence.codec;

import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.workbook.WorkbookTemplate;
import java.util.HashMap;
import java.util.Map;

/** What a candidacy is bound to from the first: its cohort with its version, and the template of its workbook. */
final class DefinitionForms {
    /** Made once: a template is a small document, and every state names one. */
    private static final Map<String, WorkbookTemplate> TEMPLATES = templates();

    private DefinitionForms() {}

    private static Map<String, WorkbookTemplate> templates() {
        Map<String, WorkbookTemplate> templates = new HashMap<>();
        for (WorkbookTemplate template : WorkbookTemplate.all()) {
            templates.put(template.name(), template);
        }
        return Map.copyOf(templates);
    }

    static Branch write(DefinitionRef definition) {
        return new Branch().put("cohort", definition.cohort()).put("version", definition.version());
    }

    static DefinitionRef read(Fields fields) {
        String cohort = fields.text("cohort");
        int version = fields.whole("version", 1);
        try {
            return new DefinitionRef(cohort, version);
        } catch (IllegalArgumentException noCohort) {
            throw fields.broken("cohort", "is not the name of a cohort");
        }
    }

    static WorkbookTemplate template(Fields fields) {
        WorkbookTemplate template = TEMPLATES.get(fields.text("template"));
        if (template != null) {
            return template;
        }
        throw fields.broken("template", "is not a template that this build knows");
    }
}
