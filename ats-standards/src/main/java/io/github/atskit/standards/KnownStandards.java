package io.github.atskit.standards;

import io.vavr.collection.List;
import io.vavr.control.Option;

/** The standards of a handful of editions, asked by code. */
final class KnownStandards {
    private static final int MOST_NAMED = 10;

    private final StandardsEdition[] editions;

    KnownStandards(List<StandardsEdition> editions) {
        this.editions = new StandardsEdition[editions.size()];
        int at = 0;
        for (List<StandardsEdition> rest = editions; !rest.isEmpty(); rest = rest.tail()) {
            this.editions[at++] = rest.head();
        }
    }

    // A loop, because there are two editions as a rule and looking a name up in a hash table would take longer.
    Option<StandardsEdition> edition(String id) {
        for (StandardsEdition edition : editions) {
            if (edition.id().equals(id)) {
                return Option.some(edition);
            }
        }
        return Option.none();
    }

    Option<ProfessionalStandard> standard(StandardCode code) {
        for (StandardsEdition edition : editions) {
            if (edition.id().equals(code.edition())) {
                return edition.standard(code.number());
            }
        }
        return Option.none();
    }

    /** The code in a field, if there is such a standard; otherwise a fault is noted. */
    Option<StandardCode> code(Field field, Faults faults) {
        Option<StandardCode> code = StandardCode.parse(field.text());
        if (code.isEmpty()) {
            faults.add(
                    field,
                    "not the code of a standard: " + field.quoted(),
                    "an edition, a colon and a number, as in 2014:7");
            return code;
        }
        Option<ProfessionalStandard> standard = standard(code.get());
        if (standard.isEmpty()) {
            faults.add(field, "there is no standard " + field.text(), ranges());
            return Option.none();
        }
        // The edition's own code rather than the new one, so that one name is kept in memory once.
        return Option.some(standard.get().code());
    }

    /** What codes there are, as in {@code 2014:1 to 2014:20, 2022:1 to 2022:20}. */
    String ranges() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < editions.length && at < MOST_NAMED; at++) {
            StandardsEdition edition = editions[at];
            text.append(at == 0 ? "" : ", ").append(edition.id()).append(":1 to ");
            text.append(edition.id()).append(':').append(edition.size());
        }
        if (editions.length > MOST_NAMED) {
            text.append(", ...");
        }
        return editions.length == 0 ? "none, as there is no edition" : text.toString();
    }
}
