package io.github.atskit.core.form;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.field.Field;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What has to be filled in to ask for something.
 *
 * @param action what is asked for
 * @param section the section of the workbook that the form is for; none for the form of an action as a whole
 * @param payload the payload as a whole, a group of fields
 */
public record Form(Action action, Option<String> section, Field payload) {

    /**
     * Refuses null.
     *
     * @param action what is asked for
     * @param section the section of the workbook that the form is for; none for the form of an action as a whole
     * @param payload the payload as a whole, a group of fields
     */
    public Form {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(payload, "payload");
    }

    /** {@return the external name: that of the action, and of the section where there is one, as {@code save-section.impact}} */
    public String name() {
        return section.isEmpty() ? action.code() : action.code() + '.' + section.get();
    }

    /** {@return the fields of the payload, in the order in which they are read} */
    public List<Field> fields() {
        return payload.fields();
    }
}
