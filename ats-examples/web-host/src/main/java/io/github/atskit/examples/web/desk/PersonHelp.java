package io.github.atskit.examples.web.desk;

import io.github.atskit.core.command.Action;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.form.Choices;
import io.github.atskit.examples.web.page.ActionHelp;

/**
 * Offers people for a field that asks for one.
 *
 * @param action the action
 * @param field the field, which is named after the role that the person takes
 * @param staff the people
 */
record PersonHelp(Action action, String field, Staff staff) implements ActionHelp {
    @Override
    public Choices choices(OpenCase open) {
        return Choices.NONE.with(field, staff.choices(field));
    }
}
