package io.github.atskit.core.message;

import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.form.Wording;
import io.github.atskit.standards.StandardsEdition;
import java.util.Objects;

/** The words of forms and their schemas: labels, help and choices as {@link Messages} has them, and the titles of standards. */
public final class FormWords {
    private final Messages messages;
    private final StandardsEdition edition;

    private FormWords(Messages messages, StandardsEdition edition) {
        this.messages = messages;
        this.edition = edition;
    }

    /**
     * Takes the words of forms from messages.
     *
     * @param messages labels and help, in their language
     * @param edition the edition of the cohort, whose titles name its standards
     * @return the wording
     */
    public static Wording of(Messages messages, StandardsEdition edition) {
        FormWords words =
                new FormWords(Objects.requireNonNull(messages, "messages"), Objects.requireNonNull(edition, "edition"));
        return Wording.names()
                .titles(words::title)
                .labels((form, field) -> messages.label(named(form, field)))
                .help(words::help)
                .options(words::option);
    }

    static Named named(Form form, Field field) {
        String path = path(field);
        return form.section()
                .map(section -> Named.field(section, path))
                .getOrElse(() -> Named.field(form.action(), path));
    }

    /** The fields of any part are found as those of a part that nobody has named. */
    private static String path(Field field) {
        return field.path().startsWith("parts.*")
                ? "parts.part" + field.path().substring("parts.*".length())
                : field.path();
    }

    private String title(Form form) {
        return form.section()
                .map(section -> messages.label(Named.section(section)))
                .getOrElse(() -> messages.label(form.action()));
    }

    private String help(Form form, Field field) {
        if (!field.path().isEmpty()) {
            return messages.help(named(form, field));
        }
        return form.section()
                .map(section -> messages.help(Named.section(section)))
                .getOrElse(() -> messages.help(form.action()));
    }

    private String option(Form form, Field field, String option) {
        if (field.kind() instanceof Kind.Standard || field.kind() instanceof Kind.MapOf && isNumber(option)) {
            return edition.standard(Integer.parseInt(option))
                    .map(standard -> option + ". " + standard.title())
                    .getOrElse(option);
        }
        return field.path().equals("section")
                ? messages.label(Named.section(option))
                : messages.label(Named.option(form.action(), path(field), option));
    }

    private static boolean isNumber(String option) {
        return option.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
