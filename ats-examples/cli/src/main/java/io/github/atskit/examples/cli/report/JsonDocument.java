package io.github.atskit.examples.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One JSON document, written field by field in the order of the calls. Decimals have at most six digits after the point: releases of Java
 * write longer ones in different ways, and nobody compares more.
 */
public final class JsonDocument {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int DIGITS = 6;

    private final JsonGenerator json;

    private JsonDocument(JsonGenerator json) {
        this.json = json;
    }

    /** {@return a document with these fields, its last line ended} */
    public static String of(Consumer<JsonDocument> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            fields.accept(new JsonDocument(json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    /** Something that may go wrong, though a text in memory never does. */
    private interface Writing {
        void run() throws IOException;
    }

    private JsonDocument write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public JsonDocument text(String name, String value) {
        return write(() -> json.writeStringField(name, value));
    }

    public JsonDocument count(String name, long value) {
        return write(() -> json.writeNumberField(name, value));
    }

    public JsonDocument decimal(String name, double value) {
        return write(() -> json.writeNumberField(name, rounded(value)));
    }

    private static BigDecimal rounded(double value) {
        BigDecimal number = BigDecimal.valueOf(value)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    public JsonDocument truth(String name, boolean value) {
        return write(() -> json.writeBooleanField(name, value));
    }

    public JsonDocument nothing(String name) {
        return write(() -> json.writeNullField(name));
    }

    public JsonDocument object(String name, Consumer<JsonDocument> fields) {
        return write(() -> {
            json.writeObjectFieldStart(name);
            fields.accept(this);
            json.writeEndObject();
        });
    }

    public JsonDocument texts(String name, Iterable<String> values) {
        return write(() -> {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        });
    }

    public <T> JsonDocument objects(String name, Iterable<T> values, BiConsumer<JsonDocument, T> fields) {
        return write(() -> {
            json.writeArrayFieldStart(name);
            for (T value : values) {
                json.writeStartObject();
                fields.accept(this, value);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** Writes parameters of a message: whole numbers as numbers, all else as texts. */
    public JsonDocument params(Iterable<? extends Map.Entry<String, ?>> params) {
        for (Map.Entry<String, ?> param : params) {
            if (param.getValue() instanceof Number number) {
                write(() -> json.writeNumberField(param.getKey(), number.longValue()));
            } else {
                text(param.getKey(), String.valueOf(param.getValue()));
            }
        }
        return this;
    }
}
