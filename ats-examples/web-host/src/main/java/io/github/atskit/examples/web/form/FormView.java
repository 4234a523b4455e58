package io.github.atskit.examples.web.form;

import io.github.atskit.core.validation.FieldFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as a template draws it.
 *
 * @param fields its fields
 * @param faults what is wrong with what was typed, each with the place to mend it
 */
public record FormView(List<FieldView> fields, List<Faulty> faults) {

    /**
     * A line of the summary of what is wrong.
     *
     * @param target id of the control to mend; empty where it belongs to the form as a whole
     * @param label what the field is called
     * @param text what is wrong
     */
    public record Faulty(String target, String label, String text) {}

    /** Finds the field at the path of a fault, or else the one that it stands in. */
    static @Nullable FieldView at(List<FieldView> fields, FieldFault fault) {
        for (String path = fault.path(); !path.isEmpty(); path = above(path)) {
            String wanted = path;
            for (FieldView field : fields) {
                FieldView found = field.all()
                        .filter(each -> each.path().equals(wanted))
                        .findFirst()
                        .orElse(null);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** {@return what a field is called, with the row or the entry that it stands in} */
    public static String title(List<FieldView> fields, FieldView wanted) {
        return fields.stream()
                .flatMap(FieldView::all)
                .filter(around -> around.fields().contains(wanted))
                .filter(around ->
                        around.widget() == Widget.ENTRY || around.path().endsWith("]"))
                .findFirst()
                .map(around -> around.label() + ", " + wanted.label())
                .orElse(wanted.label());
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
