package io.github.atskit.core.internal.tree;

import io.github.atskit.core.field.Way;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of the forms that a value may have: how it is known, and how it is read. The same data recognises a value and describes it.
 *
 * @param <T> what a value is read as
 */
public final class PossibleForm<T> {
    /** What a value of the form is at first sight. */
    private enum Look {
        TEXT,
        MAP,
        NUMBERS,
        TEXTS,
        MAPS
    }

    private final Coded code;
    private final Look look;
    private final List<String> marks;
    private final Function<Value, T> reader;

    private PossibleForm(Coded code, Look look, List<String> marks, Function<Value, T> reader) {
        this.code = code;
        this.look = look;
        this.marks = marks;
        this.reader = reader;
    }

    /**
     * A text.
     *
     * @param <T> what it is read as
     * @param code what the form is called
     * @param reader reads it
     * @return the form
     */
    public static <T> PossibleForm<T> text(Coded code, Function<Value, T> reader) {
        return new PossibleForm<>(code, Look.TEXT, List.empty(), reader);
    }

    /**
     * A map.
     *
     * @param <T> what it is read as
     * @param code what the form is called
     * @param reader reads it
     * @return the form
     */
    public static <T> PossibleForm<T> map(Coded code, Function<Value, T> reader) {
        return new PossibleForm<>(code, Look.MAP, List.empty(), reader);
    }

    /**
     * A list that begins with a number.
     *
     * @param <T> what it is read as
     * @param code what the form is called
     * @param reader reads it
     * @return the form
     */
    public static <T> PossibleForm<T> numbers(Coded code, Function<Value, T> reader) {
        return new PossibleForm<>(code, Look.NUMBERS, List.empty(), reader);
    }

    /**
     * A list that begins with a text.
     *
     * @param <T> what it is read as
     * @param code what the form is called
     * @param reader reads it
     * @return the form
     */
    public static <T> PossibleForm<T> texts(Coded code, Function<Value, T> reader) {
        return new PossibleForm<>(code, Look.TEXTS, List.empty(), reader);
    }

    /**
     * A list of maps. The first entry that gives itself away tells what all of them are.
     *
     * @param <T> what it is read as
     * @param code what the form is called
     * @param marks names that give an entry away
     * @param reader reads it
     * @return the form
     */
    public static <T> PossibleForm<T> maps(Coded code, List<String> marks, Function<Value, T> reader) {
        return new PossibleForm<>(code, Look.MAPS, marks, reader);
    }

    static <T> @Nullable PossibleForm<T> of(@Nullable Object tree, List<PossibleForm<T>> forms) {
        if (!(tree instanceof java.util.List<?> list)) {
            Look look = tree instanceof String ? Look.TEXT : tree instanceof Map<?, ?> ? Look.MAP : Look.MAPS;
            return look == Look.MAPS ? null : first(look, forms);
        }
        Object first = list.isEmpty() ? null : list.get(0);
        if (first instanceof Number || first instanceof String) {
            return first(first instanceof Number ? Look.NUMBERS : Look.TEXTS, forms);
        }
        for (Object entry : list) {
            for (List<PossibleForm<T>> rest = forms; !rest.isEmpty(); rest = rest.tail()) {
                if (rest.head().marks(entry)) {
                    return rest.head();
                }
            }
        }
        return null;
    }

    private static <T> @Nullable PossibleForm<T> first(Look look, List<PossibleForm<T>> forms) {
        for (List<PossibleForm<T>> rest = forms; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().look == look) {
                return rest.head();
            }
        }
        return null;
    }

    private boolean marks(@Nullable Object entry) {
        if (entry instanceof Map<?, ?> map) {
            for (List<String> rest = marks; !rest.isEmpty(); rest = rest.tail()) {
                if (Fields.has(map, rest.head())) {
                    return true;
                }
            }
        }
        return false;
    }

    T read(Value value) {
        return reader.apply(value);
    }

    Way described(Sketch sketch) {
        read(sketch);
        return new Way(code.code(), marks, sketch.field());
    }
}
