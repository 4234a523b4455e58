package io.github.atskit.core.form;

import io.github.atskit.core.field.Field;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Where a schema takes its words from. Immutable. An empty text means that there is nothing to say. */
public final class Wording {
    private final Function<Form, String> title;
    private final BiFunction<Form, Field, String> label;
    private final BiFunction<Form, Field, String> help;
    private final Options option;

    private Wording(
            Function<Form, String> title,
            BiFunction<Form, Field, String> label,
            BiFunction<Form, Field, String> help,
            Options option) {
        this.title = title;
        this.label = label;
        this.help = help;
        this.option = option;
    }

    /** {@return no words of any language: everything is called by its external name, and there is no help} */
    public static Wording names() {
        return new Wording(
                Form::name, (form, field) -> field.name(), (form, field) -> "", (form, field, option) -> option);
    }

    /**
     * The same words with other titles.
     *
     * @param titles what a form is called
     * @return the wording
     */
    public Wording titles(Function<Form, String> titles) {
        return new Wording(Objects.requireNonNull(titles, "titles"), label, help, option);
    }

    /**
     * The same words with other labels.
     *
     * @param labels what a field of a form is called
     * @return the wording
     */
    public Wording labels(BiFunction<Form, Field, String> labels) {
        return new Wording(title, Objects.requireNonNull(labels, "labels"), help, option);
    }

    /**
     * The same words with other help.
     *
     * @param helps what to do with a field of a form; for the payload as a whole, with the form
     * @return the wording
     */
    public Wording help(BiFunction<Form, Field, String> helps) {
        return new Wording(title, label, Objects.requireNonNull(helps, "helps"), option);
    }

    /**
     * The same words with other options.
     *
     * @param options what an option of a field is called
     * @return the wording
     */
    public Wording options(Options options) {
        return new Wording(title, label, help, Objects.requireNonNull(options, "options"));
    }

    String title(Form form) {
        return title.apply(form);
    }

    String label(Form form, Field field) {
        return label.apply(form, field);
    }

    String helpOf(Form form, Field field) {
        return help.apply(form, field);
    }

    String option(Form form, Field field, String named) {
        return option.label(form, field, named);
    }

    /** What an option is called. */
    @FunctionalInterface
    public interface Options {
        /**
         * What an option is called.
         *
         * @param form the form
         * @param field the field that offers it
         * @param option the external name of a choice, the number of a standard, or the name in a map
         * @return the label; empty where there is nothing to say
         */
        String label(Form form, Field field, String option);
    }
}
