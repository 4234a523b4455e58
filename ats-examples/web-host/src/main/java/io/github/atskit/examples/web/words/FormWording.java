package io.github.atskit.examples.web.words;

import io.github.atskit.core.field.Field;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.form.Wording;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.message.Named;

/** The words of a form, in the language of the messages. */
public final class FormWording {
    private FormWording() {}

    public static Wording of(Form form, Messages messages) {
        return Wording.names()
                .titles(any -> title(form, messages))
                .labels((any, field) -> messages.label(named(form, field)))
                .help((any, field) ->
                        field.path().isEmpty() ? messages.help(form.action()) : messages.help(named(form, field)))
                .options((any, field, option) -> messages.label(Named.option(form.action(), field.path(), option)));
    }

    private static String title(Form form, Messages messages) {
        return form.section()
                .map(section -> messages.label(Named.section(section)))
                .getOrElse(() -> messages.label(form.action()));
    }

    private static Named named(Form form, Field field) {
        return form.section()
                .map(section -> Named.field(section, field.path()))
                .getOrElse(() -> Named.field(form.action(), field.path()));
    }
}
