package io.github.atskit.core.message;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.workbook.PartPath;
import io.vavr.collection.List;
import java.util.Objects;

/**
 * What has a label and help: a word of a vocabulary, a section, a part or a field of a form. It knows its keys from the most special
 * to the most general, so that a word is written once: the minutes of {@code book-viva} are looked for under
 * {@code field.book-viva.minutes} and then under {@code field.minutes}.
 *
 * @param keys the keys, the most special first, each to be read after {@code label.} or {@code help.}
 * @param name the external name: what is shown where no text is found
 */
public record Named(List<String> keys, String name) {

    /**
     * Refuses null.
     *
     * @param keys the keys, the most special first
     * @param name the external name
     */
    public Named {
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(name, "name");
    }

    /**
     * A word of a vocabulary.
     *
     * @param word such as a stage, an action, a role or an event
     * @return the word
     */
    public static Named word(Coded word) {
        return new Named(Vocabulary.keys(word), word.code());
    }

    /**
     * A section of a workbook.
     *
     * @param section its name
     * @return the section
     */
    public static Named section(String section) {
        return new Named(List.of("section." + section), section);
    }

    /**
     * A part of a workbook.
     *
     * @param part where it stands
     * @return the part
     */
    public static Named part(PartPath part) {
        return new Named(List.of("part." + part.section() + '.' + part.part(), "part." + part.part()), part.part());
    }

    /**
     * A field of a command.
     *
     * @param action the action
     * @param path the field's path, such as {@code panel[].person}; indexes and names in braces do not count, so the path of a fault,
     *     {@code panel[1].person}, serves as well
     * @return the field
     */
    public static Named field(Action action, String path) {
        Objects.requireNonNull(action, "action");
        List<String> names = FieldPath.names(path);
        boolean inPart = action == Action.SAVE_SECTION && FieldPath.isInPart(names);
        List<String> keys = inPart ? FieldPath.inPart(names) : FieldPath.fields(action.code(), names);
        return new Named(keys, FieldPath.last(names));
    }

    /**
     * A field of a section's form.
     *
     * @param section the section's name
     * @param path the field's path in the command {@code save-section}, such as {@code parts.activities[].what} or
     *     {@code evidence[].title}
     * @return the field
     */
    public static Named field(String section, String path) {
        Objects.requireNonNull(section, "section");
        List<String> names = FieldPath.names(path);
        Named field = field(Action.SAVE_SECTION, path);
        if (!FieldPath.isInPart(names)) {
            return field;
        }
        String special = "part." + section + '.' + names.get(1);
        int general = field.keys().size() - 1;
        return new Named(field.keys().insert(general, special), field.name());
    }

    /**
     * A choice of a field, or a name in it: an option of a part, a step of the scale, a kind of hold, a criterion of the judgements. A
     * definition may have a scale of its own, whose steps are their own labels.
     *
     * @param action the action
     * @param path the field's path, such as {@code panel[].role} or {@code parts.kind}
     * @param option the external name, such as {@code lead-moderator} or {@code case-study}
     * @return the choice
     */
    public static Named option(Action action, String path, String option) {
        Objects.requireNonNull(option, "option");
        List<String> names = FieldPath.names(path);
        Named field = field(action, path);
        if (names.size() == 2 && FieldPath.isInPart(names)) {
            return new Named(List.of("choice." + option), option);
        }
        return new Named(
                names.lastOption().contains("rating")
                        ? List.of("rating." + option)
                        : Vocabulary.choice(field.keys(), option),
                option);
    }
}
