package io.github.atskit.examples.web.json;

import io.github.atskit.core.guide.CaseDocument;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.SubmissionDigest;
import io.github.atskit.core.workbook.Workbook;
import io.github.atskit.core.workbook.WorkbookSeal;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Describes the types of answers as JSON Schema, after the same {@link Shape} that they are written by. Every record becomes a schema of
 * its own, which others refer to.
 */
public final class TypeSchemas {
    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(Long.class, Map.of("type", "integer")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Rule.class, Map.of("type", "string", "pattern", "^ATS-[0-9]{3}$")),
            Map.entry(PartPath.class, Map.of("type", "string")),
            Map.entry(SubmissionDigest.class, Map.of("type", "string")),
            Map.entry(WorkbookSeal.class, Map.of("type", "string")),
            Map.entry(WorkbookTemplate.class, Map.of("type", "string")),
            Map.entry(StandardNumbers.class, Map.of("type", "array", "items", Map.of("type", "integer"))),
            Map.entry(Object.class, Map.of()));

    private final String prefix;
    private final Map<String, Object> named = new TreeMap<>();
    private final Map<String, Class<?>> owners = new TreeMap<>();

    /**
     * Schemas that refer to each other.
     *
     * @param prefix what goes before a schema's name in a reference, such as {@code #/components/schemas/}
     */
    public TypeSchemas(String prefix) {
        this.prefix = prefix;
    }

    /** {@return the schemas that have a name, by name} */
    public Map<String, Object> named() {
        return named;
    }

    /**
     * Describes a type.
     *
     * @param type the type
     * @return its schema, or a reference to it
     */
    public Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        if (plain == Workbook.class) {
            return array(Section.class);
        }
        return plain.isEnum() ? codes(plain) : reference(plain);
    }

    private Map<String, Object> generic(Class<?> raw, Type[] arguments) {
        if (io.vavr.collection.Map.class.isAssignableFrom(raw)) {
            return Map.of("type", "object", "additionalProperties", of(arguments[1]));
        }
        if (Option.class.isAssignableFrom(raw)) {
            return of(arguments[0]);
        }
        if (Traversable.class.isAssignableFrom(raw)) {
            return array(arguments[0]);
        }
        throw new IllegalStateException("answers have no " + raw);
    }

    private Map<String, Object> array(Type items) {
        return Map.of("type", "array", "items", of(items));
    }

    private static Map<String, Object> codes(Class<?> constants) {
        return Map.of(
                "type",
                "string",
                "enum",
                Arrays.stream(constants.getEnumConstants())
                        .map(constant -> ((Coded) constant).code())
                        .toList());
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName();
        Class<?> owner = owners.putIfAbsent(name, type);
        if (owner != null && owner != type) {
            name = type.getEnclosingClass() == null
                    ? type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1) + name
                    : type.getEnclosingClass().getSimpleName() + name;
            owner = owners.putIfAbsent(name, type);
        }
        if (owner == null) {
            named.put(name, Map.of());
            named.put(name, type.isSealed() && type != CaseDocument.class ? family(type) : object(type));
        }
        return Map.of("$ref", prefix + name);
    }

    private Map<String, Object> family(Class<?> type) {
        return Map.of("anyOf", members(type).map(this::of).toList());
    }

    /** The members of a family, those of families in it included. */
    private static Stream<Class<?>> members(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(member -> member.isSealed() && Modifier.isAbstract(member.getModifiers())
                        ? members(member)
                        : Stream.of(member));
    }

    private Map<String, Object> object(Class<?> type) {
        Shape shape = Shape.known(type);
        if (shape.isBareValue()) {
            return of(shape.members().get(0).type());
        }
        if (!type.isRecord() && shape.members().isEmpty()) {
            throw new IllegalStateException("answers have no " + type);
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Shape.Member member : shape.members()) {
            properties.put(member.name(), of(member.type()));
            if (!isOption(member.type())) {
                required.add(member.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("required", required);
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static boolean isOption(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Option.class;
    }
}
