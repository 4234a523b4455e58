package io.github.atskit.examples.jdbc;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON, strictly: one value and nothing behind it, no name twice, whole numbers of 64 bits, no null, no unknown field. Anything else
 * is {@link Unreadable}.
 */
final class JsonIn {
    private final JsonParser in;

    /** Names of fields and places in lists; made a text only when there is a fault to tell. */
    private final Deque<Object> path = new ArrayDeque<>();

    private JsonIn(JsonParser in) {
        this.in = in;
    }

    /** Takes the fields of an object. */
    interface Fields {
        /**
         * Reads the value of a field.
         *
         * @param name its name
         * @return whether there is such a field; if not, nothing was read
         */
        boolean read(String name);
    }

    static Map<String, Object> tree(String json) {
        return whole(json, JsonIn::tree);
    }

    static <T> T whole(String json, Function<JsonIn, T> reading) {
        try (JsonParser parser = Json.FACTORY.createParser(json)) {
            JsonIn in = new JsonIn(parser);
            in.next();
            T result = reading.apply(in);
            if (in.nextOrEnd() != null) {
                throw in.fault("has something behind its end");
            }
            return result;
        } catch (IOException impossible) {
            throw new Unreadable("", "cannot be read");
        }
    }

    /** Reads an object at the present token. */
    void object(Fields fields) {
        expect(JsonToken.START_OBJECT, "is no object");
        while (next() != JsonToken.END_OBJECT) {
            String name = name();
            next();
            path.addLast(name);
            if (!fields.read(name)) {
                path.removeLast();
                throw fault("has a field that this release does not know");
            }
            path.removeLast();
        }
    }

    /** Reads a list at the present token. */
    <T> List<T> list(Function<JsonIn, T> element) {
        expect(JsonToken.START_ARRAY, "is no list");
        List<T> list = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            path.addLast(list.size());
            list.add(element.apply(this));
            path.removeLast();
        }
        return list;
    }

    String text() {
        expect(JsonToken.VALUE_STRING, "is no text");
        return textHere();
    }

    long number() {
        expect(JsonToken.VALUE_NUMBER_INT, "is no whole number");
        return numberHere();
    }

    int smallNumber() {
        long number = number();
        if (number != (int) number) {
            throw fault("is out of range");
        }
        return (int) number;
    }

    /** Reads an object of texts at the present token. */
    Map<String, String> texts() {
        expect(JsonToken.START_OBJECT, "is no object");
        Map<String, String> texts = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = name();
            next();
            if (texts.put(name, text()) != null) {
                throw fault("has a name twice");
            }
        }
        return texts;
    }

    /** Reads a tree at the present token. */
    Map<String, Object> tree() {
        expect(JsonToken.START_OBJECT, "is no object");
        Map<String, Object> map = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = name();
            if (map.put(name, valueAt(next())) != null) {
                throw fault("has a name twice");
            }
        }
        return map;
    }

    private Object valueAt(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> textHere();
            case VALUE_NUMBER_INT -> numberHere();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT -> tree();
            case START_ARRAY -> values();
            case VALUE_NULL -> throw fault("has a null in it");
            case VALUE_NUMBER_FLOAT -> throw fault("has a number in it that is not whole");
            default -> throw fault("is no JSON");
        };
    }

    private List<Object> values() {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            list.add(valueAt(token));
        }
        return list;
    }

    private void expect(JsonToken token, String problem) {
        if (in.currentToken() != token) {
            throw fault(problem);
        }
    }

    private String name() {
        try {
            return in.currentName();
        } catch (IOException broken) {
            throw fault("is no JSON");
        }
    }

    private String textHere() {
        try {
            return in.getText();
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    private long numberHere() {
        try {
            JsonParser.NumberType type = in.getNumberType();
            if (type != JsonParser.NumberType.INT && type != JsonParser.NumberType.LONG) {
                throw fault("has a number in it that is out of range");
            }
            return in.getLongValue();
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    private JsonToken next() {
        JsonToken token = nextOrEnd();
        if (token == null) {
            throw fault("is cut off");
        }
        return token;
    }

    private @Nullable JsonToken nextOrEnd() {
        try {
            return in.nextToken();
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    private Unreadable broken(IOException broken) {
        return fault(
                broken instanceof StreamConstraintsException
                        ? "is nested deeper than " + Json.DEEPEST + " or otherwise beyond bounds"
                        : "is cut off or no JSON");
    }

    /** A fault at the present place; the offset is where to look in the column. */
    Unreadable fault(String problem) {
        long offset = Math.max(0, in.currentTokenLocation().getCharOffset());
        return new Unreadable(path(), problem + " (at character " + offset + ")");
    }

    private String path() {
        StringBuilder text = new StringBuilder();
        for (Object step : path) {
            text.append(step instanceof Integer ? "[" + step + "]" : "." + step);
        }
        return text.toString();
    }
}
