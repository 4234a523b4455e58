package io.github.atskit.examples.web.form;

import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.field.Names;
import io.github.atskit.core.validation.TextShape;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a payload of what was typed, after the form. What does not read as what the form asks for stays the text that it is, so that the
 * library's own reader says what is wrong with it. Fields left empty are absent; rows and groups with nothing in them are left out,
 * but for those that have to be there: so faults are at the fields in them.
 */
public final class Payload {
    private static final int LONGEST_NUMBER = 30;

    private final Entered entered;
    private final ZoneId zone;

    private Payload(Entered entered, ZoneId zone) {
        this.entered = entered;
        this.zone = zone;
    }

    /**
     * The payload as a whole.
     *
     * @param fields the form's fields
     * @param entered what was typed
     * @param zone the zone of times that are typed without one
     * @return texts, numbers, booleans, lists and maps by name
     */
    public static Map<String, Object> of(Iterable<Field> fields, Entered entered, ZoneId zone) {
        return new Payload(entered, zone).group(fields, "");
    }

    private Map<String, Object> group(Iterable<Field> fields, String path) {
        Map<String, Object> group = new LinkedHashMap<>();
        for (Field field : fields) {
            Object value = value(field, path.isEmpty() ? field.name() : path + '.' + field.name());
            if (value != null) {
                group.put(field.name(), value);
            }
        }
        return group;
    }

    private @Nullable Object value(Field field, String path) {
        Kind kind = field.kind();
        if (kind instanceof Kind.Group group) {
            boolean asked = field.required() && !path.endsWith("]");
            return entered.has(path) || asked ? group(group.fields(), path) : null;
        }
        if (kind instanceof Kind.ListOf list) {
            List<Object> elements = list(list.element(), path);
            return elements.isEmpty() && !field.required() ? null : elements;
        }
        if (kind instanceof Kind.MapOf map) {
            Map<String, Object> entries = map(map, path);
            return entries.isEmpty() && !field.required() ? null : entries;
        }
        String text = entered.text(path);
        return text.isEmpty() ? null : leaf(kind, text);
    }

    private List<Object> list(Field element, String path) {
        List<Object> elements = new ArrayList<>();
        for (int row : entered.rows(path)) {
            Object value = value(element, path + '[' + row + ']');
            if (value != null) {
                elements.add(value);
            }
        }
        return elements;
    }

    private Map<String, Object> map(Kind.MapOf map, String path) {
        Map<String, Object> entries = new LinkedHashMap<>();
        boolean all = map.names() instanceof Names.Closed closed && closed.all();
        for (String name : names(map.names(), path)) {
            Object value = all || entered.has(path + '.' + name) ? value(map.value(), path + '.' + name) : null;
            if (value != null) {
                entries.put(name, value);
            }
        }
        return entries;
    }

    private List<String> names(Names names, String path) {
        return names instanceof Names.Closed closed ? closed.names().asJava() : entered.names(path);
    }

    private Object leaf(Kind kind, String text) {
        if (kind instanceof Kind.Number || kind instanceof Kind.Standard) {
            return number(text.strip());
        }
        if (kind instanceof Kind.Flag) {
            return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
        }
        if (kind instanceof Kind.Moment) {
            return moment(text.strip());
        }
        return kind instanceof Kind.Text held && held.shape() != TextShape.TEXT && !text.isBlank()
                ? text.strip()
                : text;
    }

    private static Object number(String text) {
        try {
            BigDecimal number = new BigDecimal(text.replace(',', '.'));
            if (text.length() > LONGEST_NUMBER || Math.abs(number.scale()) > LONGEST_NUMBER) {
                return text;
            }
            return number.stripTrailingZeros().scale() > 0 ? number : wholeNumber(number);
        } catch (NumberFormatException noNumber) {
            return text;
        }
    }

    private static Object wholeNumber(BigDecimal number) {
        BigDecimal whole = number.setScale(0);
        return whole.precision() < 10 ? (Object) whole.intValueExact() : whole;
    }

    /** Browsers send a date and a time without a zone. */
    private String moment(String text) {
        try {
            return LocalDateTime.parse(text).atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException other) {
            return text;
        }
    }

    /**
     * The other way round: a moment as browsers want it.
     *
     * @param text a date-time with an offset
     * @param zone the zone to tell it in
     * @return date and time without a zone; the text as it is where it is none
     */
    static String local(String text, ZoneId zone) {
        try {
            return OffsetDateTime.parse(text)
                    .atZoneSameInstant(zone)
                    .toLocalDateTime()
                    .toString();
        } catch (DateTimeException other) {
            return text;
        }
    }
}
