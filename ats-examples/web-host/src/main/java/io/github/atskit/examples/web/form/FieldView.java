package io.github.atskit.examples.web.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field as a template draws it.
 *
 * @param path where its value stands in the payload, with indexes; the name of the field in HTML
 * @param widget how it is drawn
 * @param texts what is said about it
 * @param required whether it has to be filled in
 * @param value what stands in it
 * @param options what can be chosen
 * @param fields what it is made of: the fields of a group, the rows of a list
 * @param fault what is wrong with it; empty where nothing is
 * @param fresh whether it was just added, and is where one goes on
 */
public record FieldView(
        String path,
        Widget widget,
        FieldTexts texts,
        boolean required,
        String value,
        List<OptionView> options,
        List<FieldView> fields,
        String fault,
        boolean fresh) {

    /**
     * What is said about a field.
     *
     * @param label what it is called
     * @param help what to do with it; empty where there is nothing to say
     * @param limit how much it holds; empty where there is nothing to say
     */
    public record FieldTexts(String label, String help, String limit) {}

    /**
     * Something that can be chosen.
     *
     * @param name the name of its control
     * @param value what is sent
     * @param label what people read
     * @param chosen whether it is chosen
     */
    public record OptionView(String name, String value, String label, boolean chosen) {
        public String id() {
            return idOf(name + "--" + value);
        }
    }

    /** {@return the id of the control, or of the group of controls} */
    public String id() {
        return idOf(path);
    }

    static String idOf(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9_-]+", "-");
    }

    public String label() {
        return texts.label();
    }

    public String help() {
        return texts.help();
    }

    public String limit() {
        return texts.limit();
    }

    /** {@return whether anything stands in it} */
    public boolean filled() {
        return fields.isEmpty()
                ? !value.isEmpty() || options.stream().anyMatch(OptionView::chosen)
                : fields.stream().anyMatch(FieldView::filled);
    }

    public boolean faulty() {
        return !fault.isEmpty();
    }

    /** {@return the ids of what is said about it, in the order in which it is read; null where nothing is} */
    public @Nullable String describedBy() {
        String ids = Stream.of(
                        help().isEmpty() ? "" : id() + "-help",
                        limit().isEmpty() ? "" : id() + "-limit",
                        fault.isEmpty() ? "" : id() + "-fault")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** {@return where a link to the field leads: its control, or the first one of its group} */
    public String target() {
        return switch (widget) {
            case RADIOS, CHECKS -> options.isEmpty() ? id() : options.get(0).id();
            default -> id();
        };
    }

    /** {@return this field and all inside, outer ones first} */
    public Stream<FieldView> all() {
        return Stream.concat(Stream.of(this), fields.stream().flatMap(FieldView::all));
    }
}
