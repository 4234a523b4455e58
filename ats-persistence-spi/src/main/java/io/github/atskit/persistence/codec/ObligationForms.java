package io.github.atskit.persistence.codec;

import io.github.atskit.core.guide.MessageTemplate;
import io.github.atskit.core.guide.Obligation;
import io.github.atskit.core.guide.Recipient;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** Obligations: which message to whom is open, what it tells is personal. The key is told by the envelope. */
final class ObligationForms {
    private static final Codes<MessageTemplate> TEMPLATES = Codes.of(MessageTemplate.values());
    private static final Codes<Role> ROLES = Codes.of(Role.values());

    private ObligationForms() {}

    static Form write(Obligation obligation) {
        Draft draft = new Draft();
        draft.open()
                .put("template", obligation.template())
                .put("role", obligation.recipient().role())
                .putText("person", obligation.recipient().person());
        if (!obligation.arguments().isEmpty()) {
            draft.personal().put("arguments", texts(obligation.arguments()));
        }
        return draft.form();
    }

    static Obligation read(Halves data, String key) {
        return new Obligation(
                key,
                data.open().code("template", TEMPLATES),
                new Recipient(data.open().code("role", ROLES), data.open().optionalId("person")),
                texts(data.personal().fieldsOrNone("arguments")));
    }

    static Branch texts(Map<String, String> texts) {
        Branch branch = new Branch();
        for (Tuple2<String, String> text : texts) {
            branch.put(text._1(), text._2());
        }
        return branch;
    }

    static Map<String, String> texts(Fields fields) {
        Map<String, String> texts = LinkedHashMap.empty();
        for (String name : fields.names()) {
            texts = texts.put(name, fields.text(name));
        }
        return texts;
    }
}
