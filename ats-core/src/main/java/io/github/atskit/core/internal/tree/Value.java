package io.github.atskit.core.internal.tree;

import io.github.atskit.core.field.Field;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.NumberShape;
import io.github.atskit.core.validation.ShapeFault;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One value of a tree and where it stands. Each reading asks for one form; the wrong form is a fault and gives a placeholder. */
public sealed class Value permits Sketch {
    /** The most entries that a list or a map may have. */
    public static final int MOST_ENTRIES = 200;

    /** Stands for a root that is null: present, and of no form at all. */
    private static final Object NOTHING = new Object();

    static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final String path;
    private final @Nullable Object tree;
    private final Faults faults;

    Value(String path, @Nullable Object tree, Faults faults) {
        this.path = path;
        this.tree = tree;
        this.faults = faults;
    }

    static Value placeholder(String path, Faults faults) {
        return new Value(path, null, faults);
    }

    /**
     * The root of a tree.
     *
     * @param tree texts, numbers, booleans, {@code java.util} lists and maps; null counts as no map
     * @param faults where faults go
     * @return the root
     */
    public static Value root(@Nullable Object tree, Faults faults) {
        return new Value("", tree == null ? NOTHING : tree, faults);
    }

    /**
     * The root of no tree, to be read in order to find out what the reader asks for.
     *
     * @return a root that writes down what is asked of it and answers with placeholders
     */
    public static Value described() {
        return new Sketch("");
    }

    /**
     * What was asked of this value.
     *
     * @return the field
     * @throws IllegalStateException of a value that is there to be read
     */
    public Field field() {
        throw new IllegalStateException("this value is read, not described");
    }

    /** {@return where the value stands} */
    public String path() {
        return path;
    }

    /** {@return the value itself; null for a placeholder} */
    public @Nullable Object tree() {
        return tree;
    }

    /**
     * Reports a fault of this value.
     *
     * @param fault what is wrong
     */
    public void fault(ShapeFault fault) {
        faults.add(path, fault);
    }

    private <T> T refuse(FaultCode code, T placeholder) {
        if (tree != null) {
            faults.add(path, code);
        }
        return placeholder;
    }

    /**
     * Asks for a text.
     *
     * @param shape the form it has to have
     * @return the text as given
     */
    public String text(TextShape shape) {
        if (!(tree instanceof String text)) {
            return refuse(FaultCode.NOT_A_TEXT, "");
        }
        shape.faultIn(text).forEach(this::fault);
        return text;
    }

    /**
     * Asks for a text, or for a whole number that is taken as its text.
     *
     * @param shape the form a text has to have
     * @return the text
     */
    public String textOrNumber(TextShape shape) {
        return tree instanceof Number ? Integer.toString(whole()) : text(shape);
    }

    /**
     * Asks for the external name of a constant.
     *
     * @param <T> the vocabulary
     * @param constants all that are allowed
     * @return the constant
     */
    public <T extends Coded> T oneOf(T[] constants) {
        if (!(tree instanceof String text)) {
            return refuse(FaultCode.NOT_A_TEXT, constants[0]);
        }
        Option<T> found = Coded.find(constants, text);
        if (found.isEmpty()) {
            fault(ShapeFault.notOneOf(FaultCode.UNKNOWN_VALUE, Coded.codes(constants)));
        }
        return found.getOrElse(constants[0]);
    }

    /** {@return true or false} */
    public boolean flag() {
        return tree instanceof Boolean flag ? flag : refuse(FaultCode.NOT_A_BOOLEAN, false);
    }

    /**
     * Asks for a number.
     *
     * @param shape the range it has to keep
     * @return the number
     */
    public BigDecimal number(NumberShape shape) {
        BigDecimal number = number();
        if (tree instanceof Number) {
            shape.faultIn(number).forEach(this::fault);
        }
        return number;
    }

    private BigDecimal number() {
        Option<BigDecimal> number = tree instanceof Number given ? decimal(given) : Option.none();
        return number.isDefined() ? number.get() : refuse(FaultCode.NOT_A_NUMBER, BigDecimal.ONE);
    }

    /** {@return a whole number from -2,147,483,647 to 2,147,483,647} */
    public int whole() {
        BigDecimal number = number();
        if (number.abs().compareTo(LARGEST) > 0) {
            fault(new ShapeFault(
                    FaultCode.OUT_OF_RANGE,
                    LinkedHashMap.of("min", LARGEST.negate().toString(), "max", LARGEST.toString())));
            return 1;
        }
        return number.stripTrailingZeros().scale() <= 0 ? number.intValue() : refuse(FaultCode.NOT_A_NUMBER, 1);
    }

    /**
     * Asks for a whole number.
     *
     * @param shape the range it has to keep
     * @return the number
     */
    public int wholeNumber(NumberShape shape) {
        BigDecimal number = number(shape);
        boolean inRange = shape.faultIn(number).isEmpty();
        return inRange && number.stripTrailingZeros().scale() > 0
                ? refuse(FaultCode.NOT_A_NUMBER, 1)
                : inRange ? number.intValue() : 1;
    }

    private static Option<BigDecimal> decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return Option.some(decimal);
        }
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            return Double.isFinite(value) ? Option.some(BigDecimal.valueOf(value)) : Option.none();
        }
        try {
            return Option.some(new BigDecimal(number.toString()));
        } catch (NumberFormatException noDecimal) {
            return Option.none();
        }
    }

    /** {@return a date, written {@code yyyy-mm-dd}} */
    public LocalDate date() {
        Option<LocalDate> date = tree instanceof String text ? Dates.date(text) : Option.none();
        return date.isDefined() ? date.get() : refuse(FaultCode.NOT_A_DATE, LocalDate.EPOCH);
    }

    /** {@return an instant, written as a date-time of RFC 3339 with an offset} */
    public Instant instant() {
        Option<Instant> instant = tree instanceof String text ? Dates.instant(text) : Option.none();
        return instant.isDefined() ? instant.get() : refuse(FaultCode.NOT_AN_INSTANT, Instant.EPOCH);
    }

    /**
     * Asks for a list of at most {@value #MOST_ENTRIES} elements.
     *
     * @param <T> what an element is read as
     * @param element reads an element
     * @return the elements, in order
     */
    public <T> List<T> list(Function<Value, T> element) {
        if (!(tree instanceof java.util.List<?> list)) {
            return refuse(FaultCode.NOT_A_LIST, List.empty());
        }
        if (list.size() > MOST_ENTRIES) {
            fault(ShapeFault.over(FaultCode.TOO_MANY, MOST_ENTRIES));
            return List.empty();
        }
        List<T> read = List.empty();
        for (int i = 0; i < list.size(); i++) {
            read = read.prepend(element.apply(child('[' + Integer.toString(i) + ']', list.get(i))));
        }
        return read.reverse();
    }

    /**
     * Asks for a map of at most {@value #MOST_ENTRIES} entries whose names are free.
     *
     * @param <T> what a value is read as
     * @param names the form its names have to have
     * @param value reads a value
     * @return the values by name, in order
     */
    public <T> io.vavr.collection.Map<String, T> map(TextShape names, Function<Value, T> value) {
        io.vavr.collection.Map<String, T> read = LinkedHashMap.empty();
        for (Map.Entry<?, ?> entry : entries().entrySet()) {
            String name = name(entry, names);
            read = read.put(name, value.apply(child(suffix(name), entry.getValue())));
        }
        return read;
    }

    /**
     * Asks for a map of at most {@value #MOST_ENTRIES} entries whose names are free and whose values may be nothing.
     *
     * @param <T> what a value is read as
     * @param names the form its names have to have
     * @param value reads a value
     * @return the values by name, in order
     */
    public <T> io.vavr.collection.Map<String, Option<T>> mapWithNothing(TextShape names, Function<Value, T> value) {
        io.vavr.collection.Map<String, Option<T>> read = LinkedHashMap.empty();
        for (Map.Entry<?, ?> entry : entries().entrySet()) {
            String name = name(entry, names);
            Object given = entry.getValue();
            read = read.put(name, given == null ? Option.none() : Option.some(value.apply(child(suffix(name), given))));
        }
        return read;
    }

    /**
     * Asks for a map of at most {@value #MOST_ENTRIES} entries whose names are whole numbers; YAML gives them as numbers, JSON as
     * texts.
     *
     * @param <T> what a value is read as
     * @param value reads a value
     * @return the values by number, in order
     */
    public <T> io.vavr.collection.Map<Integer, T> numbered(Function<Value, T> value) {
        io.vavr.collection.Map<Integer, T> read = LinkedHashMap.empty();
        for (var entry : map(TextShape.TEXT, given -> given)) {
            T one = value.apply(entry._2());
            read = read.put(number(entry._1(), entry._2()), one);
        }
        return read;
    }

    private static int number(String name, Value value) {
        try {
            int number = Integer.parseInt(name);
            if (Integer.toString(number).equals(name)) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Reported below, with the numbers that are written in another way, such as 08.
        }
        value.fault(ShapeFault.of(FaultCode.NOT_A_NUMBER));
        return 0;
    }

    /**
     * Asks for a value of one of several forms: what it looks like is what it is.
     *
     * @param <T> what a value is read as
     * @param forms the forms
     * @param allowed what a value of no form is told it could be
     * @param empty what an empty list is, and the placeholder of a value of no form
     * @return the value as its form reads it
     */
    public <T> T oneOf(List<PossibleForm<T>> forms, Coded[] allowed, T empty) {
        PossibleForm<T> form = PossibleForm.of(tree, forms);
        if (form != null) {
            return form.read(this);
        }
        if (!(tree instanceof java.util.List<?> list && list.isEmpty())) {
            fault(ShapeFault.notOneOf(FaultCode.UNKNOWN_VALUE, Coded.codes(allowed)));
        }
        return empty;
    }

    private String name(Map.Entry<?, ?> entry, TextShape shape) {
        String name = String.valueOf(entry.getKey());
        shape.faultIn(name).forEach(fault -> faults.add(path + suffix(name), fault));
        return name;
    }

    private Map<?, ?> entries() {
        if (!(tree instanceof Map<?, ?> map)) {
            return refuse(FaultCode.NOT_A_MAP, Map.of());
        }
        if (map.size() > MOST_ENTRIES) {
            fault(ShapeFault.over(FaultCode.TOO_MANY, MOST_ENTRIES));
            return Map.of();
        }
        return map;
    }

    /** {@return the value as a map whose names are known} */
    public Fields fields() {
        return tree instanceof Map<?, ?> map
                ? Fields.of(path, map, faults)
                : refuse(FaultCode.NOT_A_MAP, Fields.placeholder(path, faults));
    }

    private Value child(String suffix, @Nullable Object value) {
        if (value == null) {
            faults.add(path + suffix, FaultCode.MISSING);
        }
        return new Value(path + suffix, value, faults);
    }

    private String suffix(String name) {
        return path.isEmpty() ? name : '.' + name;
    }
}
