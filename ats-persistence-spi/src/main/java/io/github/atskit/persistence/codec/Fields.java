package io.github.atskit.persistence.codec;

import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Identifier;
import io.github.atskit.persistence.BrokenRecord;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map of a tree while it is read. It knows the map above it, so that a path is put together only when there is a fault to tell. Each
 * name is asked for once, and {@link #noOthers} then finds those that nobody asked for.
 */
final class Fields {
    private static final int NO_INDEX = -1;
    private static final String NO_ID = "is not an id";

    private final Place place;
    private final @Nullable Fields above;
    private final String name;
    private final int index;
    private final Map<?, ?> map;
    private final java.util.List<String> found;

    private Fields(Place place, @Nullable Fields above, String name, int index, Map<?, ?> map) {
        this.place = place;
        this.above = above;
        this.name = name;
        this.index = index;
        this.map = map;
        this.found = new ArrayList<>(map.size());
    }

    static Fields root(Place place, String name, Map<?, ?> map) {
        return new Fields(place, null, name, NO_INDEX, map);
    }

    // Faults.

    BrokenRecord broken(String problem) {
        return Fault.at(place, path(), problem);
    }

    BrokenRecord broken(String child, String problem) {
        return Fault.at(place, path(path(), child, NO_INDEX), problem);
    }

    BrokenRecord broken(String child, int entry, String problem) {
        return Fault.at(place, path(path(), child, entry), problem);
    }

    private String path() {
        return path(above == null ? place.path() : above.path(), name, index);
    }

    private static String path(String before, String name, int index) {
        String dotted = before.isEmpty() || name.isEmpty() ? before + quotable(name) : before + '.' + quotable(name);
        return index < 0 ? dotted : dotted + '[' + index + ']';
    }

    /** A name that nobody chose as a name may be a text about a person. */
    private static String quotable(String name) {
        return name.isEmpty() || Identifier.isWellFormed(name) ? name : "?";
    }

    private BrokenRecord wrong(String child, @Nullable Object value, String problem) {
        return broken(child, value == null ? "is missing" : problem);
    }

    /** Refuses the names that nobody asked for. */
    void noOthers() {
        if (found.size() == map.size()) {
            return;
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String child = nameOf(entry.getKey());
            if (!found.contains(child)) {
                throw broken(child, entry.getValue() == null ? "is null" : "is not known here");
            }
        }
        throw broken("changed while it was read");
    }

    // Names.

    private @Nullable Object find(String child) {
        Object value = map.get(child);
        if (value != null) {
            found.add(child);
        }
        return value;
    }

    /** {@return the names, where they are not fixed but part of what the map tells} */
    java.util.List<String> names() {
        java.util.List<String> names = new ArrayList<>(map.size());
        for (Object key : map.keySet()) {
            names.add(nameOf(key));
        }
        return names;
    }

    void namesAreIds() {
        for (Object key : map.keySet()) {
            if (!Identifier.isWellFormed(nameOf(key))) {
                throw broken("has a name that is not an id");
            }
        }
    }

    private String nameOf(@Nullable Object key) {
        if (key instanceof String text) {
            return text;
        }
        throw broken("has a name that is not a text");
    }

    boolean has(String child) {
        return map.get(child) != null;
    }

    /** {@return a value of any kind, or null, without asking for it} */
    @Nullable
    Object peek(String child) {
        return map.get(child);
    }

    /** Notes that a value that was only looked at has been read. */
    void found(String child) {
        found.add(child);
    }

    // Values.

    String text(String child) {
        Object value = find(child);
        if (value instanceof String text) {
            return text;
        }
        throw wrong(child, value, "is not a text");
    }

    Option<String> optionalText(String child) {
        return !has(child) ? Option.none() : Option.some(text(child));
    }

    String id(String child) {
        String id = text(child);
        if (Identifier.isWellFormed(id)) {
            return id;
        }
        throw broken(child, NO_ID);
    }

    Option<String> optionalId(String child) {
        return !has(child) ? Option.none() : Option.some(id(child));
    }

    boolean flag(String child) {
        Object value = find(child);
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong(child, value, "is neither true nor false");
    }

    Option<Boolean> optionalFlag(String child) {
        return !has(child) ? Option.none() : Option.some(flag(child));
    }

    int whole(String child, int least) {
        Object value = find(child);
        if (value instanceof Long number && number >= least && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        throw wrong(child, value, "is not a whole number from " + least + " to " + Integer.MAX_VALUE);
    }

    Option<BigDecimal> optionalDecimal(String child) {
        if (!has(child)) {
            return Option.none();
        }
        BigDecimal number = Decimals.read(text(child));
        if (number != null) {
            return Option.some(number);
        }
        throw broken(child, "is not a decimal");
    }

    LocalDate date(String child) {
        LocalDate date = Times.date(text(child));
        if (date != null) {
            return date;
        }
        throw broken(child, "is not a date");
    }

    Option<LocalDate> optionalDate(String child) {
        return !has(child) ? Option.none() : Option.some(date(child));
    }

    Instant instant(String child) {
        Instant instant = Times.instant(text(child));
        if (instant != null) {
            return instant;
        }
        throw broken(child, "is not an instant");
    }

    Option<Instant> optionalInstant(String child) {
        return !has(child) ? Option.none() : Option.some(instant(child));
    }

    <T extends Coded> T code(String child, Codes<T> codes) {
        T constant = codes.find(text(child));
        if (constant != null) {
            return constant;
        }
        throw broken(child, "is not a known code");
    }

    // Maps and lists.

    Fields fields(String child) {
        Object value = find(child);
        if (value instanceof Map<?, ?> inner) {
            return inner(child, inner);
        }
        throw wrong(child, value, "is not a map");
    }

    private Fields inner(String child, Map<?, ?> inner) {
        return new Fields(place, this, child, NO_INDEX, inner);
    }

    /** {@return the map of that name, an empty one where there is none} */
    Fields fieldsOrNone(String child) {
        return !has(child) ? inner(child, Map.of()) : fields(child);
    }

    /** Reads the map of that name as a whole. */
    <T> T read(String child, Function<Fields, T> reader) {
        return whole(fields(child), reader);
    }

    <T> Option<T> readOptional(String child, Function<Fields, T> reader) {
        return !has(child) ? Option.none() : Option.some(read(child, reader));
    }

    private static <T> T whole(Fields fields, Function<Fields, T> reader) {
        T result = reader.apply(fields);
        fields.noOthers();
        return result;
    }

    private java.util.List<?> list(String child) {
        Object value = find(child);
        if (value instanceof java.util.List<?> list) {
            return list;
        }
        throw wrong(child, value, "is not a list");
    }

    /** A list that is left out where it is empty. */
    private java.util.List<?> listOrNone(String child) {
        return !has(child) ? java.util.List.of() : list(child);
    }

    <T> List<T> all(String child, Function<Fields, T> reader) {
        return all(child, list(child), reader);
    }

    <T> List<T> allOrNone(String child, Function<Fields, T> reader) {
        return all(child, listOrNone(child), reader);
    }

    /** Reads the entries of a list that was found under a name; backwards, since that is how a list of Vavr grows. */
    private <T> List<T> all(String child, java.util.List<?> entries, Function<Fields, T> reader) {
        List<T> read = List.empty();
        for (int i = entries.size() - 1; i >= 0; i--) {
            read = read.prepend(whole(entry(child, entries, i), reader));
        }
        return read;
    }

    /** {@return the maps of a list one by one, for a reader that reads each as a whole} */
    java.util.List<Fields> eachOrNone(String child) {
        java.util.List<?> entries = listOrNone(child);
        java.util.List<Fields> each = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            each.add(entry(child, entries, i));
        }
        return each;
    }

    private Fields entry(String child, java.util.List<?> entries, int i) {
        if (entries.get(i) instanceof Map<?, ?> inner) {
            return new Fields(place, this, child, i, inner);
        }
        throw broken(child, i, "is not a map");
    }

    List<String> textsOrNone(String child) {
        return texts(child, listOrNone(child), false);
    }

    List<String> ids(String child) {
        return texts(child, list(child), true);
    }

    List<String> idsOrNone(String child) {
        return texts(child, listOrNone(child), true);
    }

    private List<String> texts(String child, java.util.List<?> entries, boolean ids) {
        List<String> read = List.empty();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (!(entries.get(i) instanceof String text)) {
                throw broken(child, i, "is not a text");
            }
            if (ids && !Identifier.isWellFormed(text)) {
                throw broken(child, i, NO_ID);
            }
            read = read.prepend(text);
        }
        return read;
    }

    int[] numbers(String child) {
        return numbers(child, list(child));
    }

    int[] numbersOrNone(String child) {
        return numbers(child, listOrNone(child));
    }

    private int[] numbers(String child, java.util.List<?> entries) {
        int[] numbers = new int[entries.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!(entries.get(i) instanceof Long number) || number.intValue() != number) {
                throw broken(child, i, "is not a whole number");
            }
            numbers[i] = number.intValue();
        }
        return numbers;
    }

    <T extends Coded> List<T> codesOrNone(String child, Codes<T> codes) {
        List<T> read = List.empty();
        java.util.List<?> entries = listOrNone(child);
        for (int i = entries.size() - 1; i >= 0; i--) {
            T constant = entries.get(i) instanceof String text ? codes.find(text) : null;
            if (constant == null) {
                throw broken(child, i, "is not a known code");
            }
            read = read.prepend(constant);
        }
        return read;
    }
}
