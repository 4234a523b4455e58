package io.github.atskit.core.internal.tree;

import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.field.Names;
import io.github.atskit.core.field.Presence;
import io.github.atskit.core.validation.NumberShape;
import io.github.atskit.core.validation.ShapeFault;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/** A value that is not there: it writes down what is asked of it, and answers with the placeholders of a faulty value. */
final class Sketch extends Value {
    private static final Kind.Number WHOLE = new Kind.Number(LARGEST.negate(), LARGEST, 0);

    private final ArrayList<Supplier<Kind>> asked = new ArrayList<>();

    Sketch(String path) {
        super(path, null, new Faults());
    }

    @Override
    public Field field() {
        return field(new Presence.Required());
    }

    Field field(Presence presence) {
        if (asked.size() != 1) {
            throw new IllegalStateException("asked for " + asked.size() + " kinds at '" + path() + "'");
        }
        return Field.of(path(), presence, asked.get(0).get());
    }

    private <T> T noted(Kind kind, T placeholder) {
        asked.add(() -> kind);
        return placeholder;
    }

    @Override
    public void fault(ShapeFault fault) {
        throw new IllegalStateException("a description has no faults: " + fault);
    }

    @Override
    public String text(TextShape shape) {
        return noted(Kind.Text.of(shape), "");
    }

    @Override
    public String textOrNumber(TextShape shape) {
        return noted(new Kind.TextOrNumber(shape, WHOLE), "");
    }

    @Override
    public <T extends Coded> T oneOf(T[] constants) {
        return noted(new Kind.Choice(Coded.codes(constants)), constants[0]);
    }

    @Override
    public boolean flag() {
        return noted(new Kind.Flag(), false);
    }

    @Override
    public BigDecimal number(NumberShape shape) {
        return noted(new Kind.Number(shape.min(), shape.max(), NumberShape.MOST_DECIMALS), BigDecimal.ONE);
    }

    @Override
    public int whole() {
        return noted(WHOLE, 1);
    }

    @Override
    public int wholeNumber(NumberShape shape) {
        return noted(new Kind.Number(shape.min(), shape.max(), 0), 1);
    }

    @Override
    public LocalDate date() {
        return noted(new Kind.Date(), LocalDate.EPOCH);
    }

    @Override
    public Instant instant() {
        return noted(new Kind.Moment(), Instant.EPOCH);
    }

    @Override
    public <T> List<T> list(Function<Value, T> element) {
        Sketch each = new Sketch(path() + "[]");
        element.apply(each);
        return noted(new Kind.ListOf(each.field(), MOST_ENTRIES), List.empty());
    }

    @Override
    public <T> Map<String, T> map(TextShape names, Function<Value, T> value) {
        return noted(entries(new Names.Shaped(names), value, new Presence.Required()), LinkedHashMap.empty());
    }

    @Override
    public <T> Map<String, Option<T>> mapWithNothing(TextShape names, Function<Value, T> value) {
        return noted(entries(new Names.Shaped(names), value, new Presence.Optional()), LinkedHashMap.empty());
    }

    @Override
    public <T> Map<Integer, T> numbered(Function<Value, T> value) {
        return noted(entries(new Names.Whole(), value, new Presence.Required()), LinkedHashMap.empty());
    }

    private <T> Kind entries(Names names, Function<Value, T> value, Presence presence) {
        Sketch each = new Sketch(path().isEmpty() ? "*" : path() + ".*");
        value.apply(each);
        return new Kind.MapOf(names, each.field(presence), MOST_ENTRIES);
    }

    @Override
    public <T> T oneOf(List<PossibleForm<T>> forms, Coded[] allowed, T empty) {
        return noted(new Kind.OneOf(forms.map(form -> form.described(new Sketch(path())))), empty);
    }

    @Override
    public Fields fields() {
        Outline outline = new Outline(path());
        asked.add(outline::group);
        return outline;
    }
}
