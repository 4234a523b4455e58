package io.github.atskit.core.field;

import io.vavr.collection.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One of the forms that a value may have. A text, a map, a list of numbers and a list of texts are known by what they are. Lists of
 * maps are known by the first entry that has one of the marks of any of them; an empty list is any list.
 *
 * @param code external name of the form
 * @param marks names that give an entry away as one of this form; empty where the form is no list of maps
 * @param field what is asked of a value of this form
 */
public record Way(String code, List<String> marks, Field field) {

    /**
     * Refuses null.
     *
     * @param code external name of the form
     * @param marks names that give an entry away as one of this form
     * @param field what is asked of a value of this form
     */
    public Way {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(field, "field");
    }

    Way each(UnaryOperator<Field> change) {
        return new Way(code, marks, field.each(change));
    }
}
