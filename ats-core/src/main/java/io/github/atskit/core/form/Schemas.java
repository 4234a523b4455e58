package io.github.atskit.core.form;

import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.field.Names;
import io.github.atskit.core.field.Presence;
import io.github.atskit.core.validation.TextShape;
import io.vavr.collection.List;
import java.math.BigDecimal;

/** The schema of one field of a form. */
final class Schemas implements Kind.Cases<Keywords> {
    private final Form form;
    private final Field field;
    private final Wording wording;

    Schemas(Form form, Field field, Wording wording) {
        this.form = form;
        this.field = field;
        this.wording = wording;
    }

    private Keywords of(Field inner) {
        return inner.kind().fold(new Schemas(form, inner, wording));
    }

    /** A field that may be absent may be null as well: the reader does not tell the two apart. */
    private boolean mayBeNothing() {
        return !field.required();
    }

    private Keywords typed(String... types) {
        List<String> all = mayBeNothing() ? List.of(types).append("null") : List.of(types);
        return Keywords.of("type", all.size() == 1 ? all.head() : all).and(rules());
    }

    private Keywords rules() {
        return Keywords.none().list("x-rules", field.narrowedBy());
    }

    @Override
    public Keywords text(Kind.Text kind) {
        Keywords text = typed("string").and(limits(kind.shape(), kind.most()));
        return kind.advised().isEmpty()
                ? text
                : text.with("x-advised-length", kind.advised().get());
    }

    private static Keywords limits(TextShape shape, int most) {
        Keywords limits = Keywords.of("minLength", 1).with("maxLength", most).with("pattern", Patterns.of(shape));
        return shape == TextShape.ADDRESS ? limits.with("format", "iri") : limits;
    }

    @Override
    public Keywords textOrNumber(Kind.TextOrNumber kind) {
        return typed("string", "integer")
                .and(limits(kind.shape(), kind.shape().longest()))
                .and(range(kind.number()));
    }

    @Override
    public Keywords number(Kind.Number kind) {
        boolean whole = kind.decimals() == 0;
        Keywords number = typed(whole ? "integer" : "number").and(range(kind));
        return whole ? number : number.with("multipleOf", BigDecimal.valueOf(1, kind.decimals()));
    }

    private static Keywords range(Kind.Number kind) {
        return Keywords.of("minimum", kind.min()).with("maximum", kind.max());
    }

    @Override
    public Keywords flag(Kind.Flag kind) {
        return typed("boolean");
    }

    @Override
    public Keywords date(Kind.Date kind) {
        return typed("string").with("format", "date").with("pattern", Patterns.DATE);
    }

    @Override
    public Keywords moment(Kind.Moment kind) {
        return typed("string").with("format", "date-time").with("pattern", Patterns.MOMENT);
    }

    @Override
    public Keywords choice(Kind.Choice kind) {
        List<Keywords> options = kind.options().map(option -> option(option, option));
        return rules().list("oneOf", mayBeNothing() ? options.append(Keywords.type("null")) : options);
    }

    @Override
    public Keywords standard(Kind.Standard kind) {
        return rules().list("oneOf", kind.numbers().map(number -> option(number, Integer.toString(number))));
    }

    private Keywords option(Object value, String name) {
        return Keywords.of("const", value).text("title", wording.option(form, field, name));
    }

    @Override
    public Keywords list(Kind.ListOf kind) {
        return typed("array").with("maxItems", kind.most()).with("items", of(kind.element()));
    }

    @Override
    public Keywords map(Kind.MapOf kind) {
        Keywords map = typed("object").with("maxProperties", kind.most());
        if (kind.names() instanceof Names.Closed closed && closed.all()) {
            List<Field> fields = closed.names().map(name -> named(kind.value(), name));
            return map.list("required", closed.names())
                    .with("properties", properties(fields, name -> wording.option(form, field, name)))
                    .with("additionalProperties", false);
        }
        return map.with("propertyNames", names(kind.names())).with("additionalProperties", of(kind.value()));
    }

    private static Field named(Field value, String name) {
        String path = value.path().substring(0, value.path().length() - 1) + name;
        return value.each(inner -> new Field(
                path + inner.path().substring(value.path().length()),
                inner.presence(),
                inner.kind(),
                inner.narrowedBy()));
    }

    private Keywords names(Names names) {
        if (names instanceof Names.Shaped shaped) {
            return limits(shaped.shape(), shaped.shape().longest());
        }
        if (names instanceof Names.Closed closed) {
            return Keywords.none().list("oneOf", closed.names().map(name -> option(name, name)));
        }
        return Keywords.of("pattern", Patterns.WHOLE);
    }

    @Override
    public Keywords group(Kind.Group kind) {
        Keywords group = typed("object")
                .list("required", kind.fields().filter(Field::required).map(Field::name));
        return group.with("properties", properties(kind.fields(), name -> ""))
                .with("additionalProperties", false)
                .list("allOf", kind.fields().flatMap(Schemas::condition));
    }

    /** Labels of a group come by field, those of a map with closed names by name. */
    private Keywords properties(List<Field> fields, java.util.function.UnaryOperator<String> option) {
        Keywords properties = Keywords.none();
        for (List<Field> rest = fields; !rest.isEmpty(); rest = rest.tail()) {
            Field inner = rest.head();
            String named = option.apply(inner.name());
            Keywords told = Keywords.none()
                    .text("title", named.isEmpty() ? wording.label(form, inner) : named)
                    .text("description", named.isEmpty() ? wording.helpOf(form, inner) : "")
                    .with("x-order", fields.size() - rest.size());
            properties = properties.with(inner.name(), told.and(of(inner)));
        }
        return properties;
    }

    private static List<Keywords> condition(Field field) {
        if (!(field.presence() instanceof Presence.RequiredWith with)) {
            return List.empty();
        }
        Keywords other = Keywords.of("properties", Keywords.of(with.other(), Keywords.of("const", with.value())))
                .with("required", List.of(with.other()));
        Keywords there = Keywords.of("required", List.of(field.name()))
                .with("properties", Keywords.of(field.name(), Keywords.of("type", "string")));
        return List.of(Keywords.of("if", other).with("then", there));
    }

    @Override
    public Keywords oneOf(Kind.OneOf kind) {
        return typed("string", "object", "array").list("allOf", Ways.conditions(kind.ways(), way -> of(way.field())));
    }
}
