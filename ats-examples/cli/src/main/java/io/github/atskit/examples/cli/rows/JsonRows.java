package io.github.atskit.examples.cli.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads JSON: objects in one list, or objects one after the other as in JSON lines. */
final class JsonRows {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String ROW = "an object with these fields: ";
    private static final String VALUE = "a text, a number, nothing, or a list of texts without commas";

    private final String file;
    private final Columns columns;
    private final String under;
    private final Faults faults;

    JsonRows(String file, Columns columns, String under, Faults faults) {
        this.file = file;
        this.columns = columns;
        this.under = under;
        this.faults = faults;
    }

    void read(Utf8Reader text, Consumer<Row> rows) throws IOException {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            Position begin = position(json.currentTokenLocation());
            if (json.currentToken() == JsonToken.START_ARRAY) {
                list(json, rows);
                nothingAfter(json, "the list", "one list");
            } else if (isUnder(json)) {
                list(json, rows);
                afterList(json);
                nothingAfter(json, "the object", "one object");
            } else {
                lines(json, begin, rows);
            }
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            faults.add(
                    at == null ? new Position(file, 1, 1) : position(at),
                    "no JSON: " + oneLine(e.getOriginalMessage()) + ", allowed: JSON");
        }
    }

    /** Goes into an object, and on to its list of rows if it has one; what is no field of a row may stand before it. */
    private boolean isUnder(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        Map<String, Position> before = new LinkedHashMap<>();
        for (json.nextToken(); isBefore(json); json.nextToken()) {
            before.put(json.currentName(), position(json.currentTokenLocation()));
            json.nextToken();
            json.skipChildren();
        }
        boolean found = json.currentToken() == JsonToken.FIELD_NAME
                && json.currentName().equals(under)
                && json.nextToken() == JsonToken.START_ARRAY;
        if (!found) {
            before.forEach((name, at) -> faults.add(at, unknown(name)));
        }
        return found;
    }

    /** What is no list of rows may stand after it too; a file that was cut off is no JSON to the parser. */
    private void afterList(JsonParser json) throws IOException {
        while (!faults.isFull() && json.nextToken() == JsonToken.FIELD_NAME) {
            if (json.currentName().equals(under)) {
                faults.add(position(json.currentTokenLocation()), "a second list '" + under + "', allowed: one");
            }
            json.nextToken();
            json.skipChildren();
        }
    }

    private void nothingAfter(JsonParser json, String what, String allowed) throws IOException {
        if (!faults.isFull() && json.nextToken() != null) {
            faults.add(position(json.currentTokenLocation()), "something after " + what + ", allowed: " + allowed);
        }
    }

    private boolean isBefore(JsonParser json) throws IOException {
        return !under.isEmpty()
                && json.currentToken() == JsonToken.FIELD_NAME
                && !json.currentName().equals(under)
                && columns.number(json.currentName()) < 0;
    }

    private String unknown(String name) {
        String list = under.isEmpty() ? "" : ", or a list '" + under + "' of objects with them";
        return "unknown field '" + name + "', allowed: " + columns.names() + list;
    }

    private void list(JsonParser json, Consumer<Row> rows) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY && !faults.isFull()) {
            row(json, rows);
        }
    }

    /** The first object has been gone into already. */
    private void lines(JsonParser json, Position begin, Consumer<Row> rows) throws IOException {
        object(json, begin, rows);
        while (json.nextToken() != null && !faults.isFull()) {
            row(json, rows);
        }
    }

    private static String oneLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private void row(JsonParser json, Consumer<Row> rows) throws IOException {
        Position begin = position(json.currentTokenLocation());
        if (json.currentToken() != JsonToken.START_OBJECT) {
            faults.add(begin, kind(json.currentToken()) + " does not fit here, allowed: " + ROW + columns.names());
            json.skipChildren();
            return;
        }
        json.nextToken();
        object(json, begin, rows);
    }

    private void object(JsonParser json, Position begin, Consumer<Row> rows) throws IOException {
        @Nullable Cell[] cells = new Cell[columns.size()];
        boolean[] seen = new boolean[columns.size()];
        boolean sound = true;
        for (; json.currentToken() == JsonToken.FIELD_NAME; json.nextToken()) {
            sound &= field(json, cells, seen);
        }
        Row row = new Row(file, begin.line(), begin.column(), columns, cells);
        if (sound && row.complete(faults)) {
            rows.accept(row);
        }
    }

    private boolean field(JsonParser json, @Nullable Cell[] cells, boolean[] seen) throws IOException {
        String name = json.currentName();
        Position at = position(json.currentTokenLocation());
        int number = columns.number(name);
        json.nextToken();
        if (number < 0 || seen[number]) {
            faults.add(
                    at, number < 0 ? unknown(name) : "the field '" + name + "' stands twice, allowed: each field once");
            json.skipChildren();
            return false;
        }
        seen[number] = true;
        Position value = position(json.currentTokenLocation());
        String text = text(json);
        if (text == null) {
            faults.add(value, kind(json.currentToken()) + " does not fit here, allowed: " + VALUE);
            return false;
        }
        cells[number] = Cell.of(text, value.line(), value.column());
        return true;
    }

    /** {@return the value as CSV would have it; nothing where it is of no form that is allowed} */
    private static @Nullable String text(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
            return json.getText();
        }
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (token == JsonToken.START_ARRAY) {
            return items(json);
        }
        json.skipChildren();
        return null;
    }

    private static @Nullable String items(JsonParser json) throws IOException {
        List<String> items = new ArrayList<>();
        boolean sound = true;
        for (JsonToken item = json.nextToken(); item != JsonToken.END_ARRAY; item = json.nextToken()) {
            sound &= item == JsonToken.VALUE_STRING && !RowForms.isSeveral(json.getText());
            items.add(item.isScalarValue() ? json.getText() : "");
            json.skipChildren();
        }
        return sound ? String.join(", ", items) : null;
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "nothing";
            default -> "a number";
        };
    }

    private Position position(JsonLocation at) {
        return new Position(file, at.getLineNr(), at.getColumnNr());
    }
}
