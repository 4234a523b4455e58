package io.github.atskit.examples.web.words;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.field.Names;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.message.Named;
import io.vavr.collection.List;

/** Under which keys the library has the names of options: a form tells the options by their external names only. */
final class OptionNames {
    private OptionNames() {}

    static boolean isStandard(Field field) {
        return field.kind() instanceof Kind.MapOf map
                && map.names() instanceof Names.Closed closed
                && closed.names().forAll(name -> name.chars().allMatch(Character::isDigit));
    }

    static Named of(Form form, Field field, String option) {
        return new Named(vocabularies(form, field).map(name -> name + '.' + option), option);
    }

    private static List<String> vocabularies(Form form, Field field) {
        return switch (field.name()) {
            case "kind" -> kinds(form.action());
            case "type" -> List.of("evidence-type");
            case "mode" -> List.of("viva-mode");
            case "outcome" -> List.of("viva-outcome");
            case "criteria" -> List.of("entry-criterion");
            case "judgements" -> List.of("criterion");
            default -> List.of(field.name(), "choice");
        };
    }

    private static List<String> kinds(Action action) {
        return action == Action.SAVE_SECTION ? List.of("piece-kind", "choice") : List.of("declared-conflict", "hold");
    }
}
