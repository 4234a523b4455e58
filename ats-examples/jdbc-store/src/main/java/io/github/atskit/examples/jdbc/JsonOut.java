package io.github.atskit.examples.jdbc;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.BufferRecycler;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes JSON. */
final class JsonOut {
    private static final int ASCII = 127;
    private static final int ANY = 0;

    private final JsonGenerator out;

    private JsonOut(JsonGenerator out) {
        this.out = out;
    }

    private interface Content {
        void to(JsonOut out) throws IOException;
    }

    static String tree(Map<String, Object> tree) {
        return text(out -> out.map(tree));
    }

    static String commit(StoredCommit commit) {
        return text(out -> out.write(commit));
    }

    /** Into Jackson's own buffers, as its mapper does: a StringWriter grows by copying, and looks at every character once more. */
    private static String text(Content content) {
        BufferRecycler buffers = Json.FACTORY._getBufferRecycler();
        try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
            try (JsonGenerator generator = Json.FACTORY.createGenerator(text)) {
                content.to(new JsonOut(generator));
            }
            return text.getAndClear();
        } catch (StreamConstraintsException tooDeep) {
            throw new IllegalArgumentException(
                    "a document is nested deeper than " + Json.DEEPEST + "; nothing was written", tooDeep);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            buffers.releaseToPool();
        }
    }

    private void write(StoredCommit commit) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("events");
        for (StoredEvent event : commit.events()) {
            write(event);
        }
        out.writeEndArray();
        if (commit.commandId().isPresent()) {
            field("commandId", commit.commandId().get());
        }
        out.writeObjectFieldStart("digests");
        for (Map.Entry<String, String> digest : commit.digests().entrySet()) {
            name(digest.getKey());
            string(digest.getValue());
        }
        out.writeEndObject();
        field("previousHash", commit.previousHash());
        field("hash", commit.hash());
        out.writeEndObject();
    }

    private void write(StoredEvent event) throws IOException {
        out.writeStartObject();
        out.writeNumberField("revision", event.revision());
        field("type", event.type());
        out.writeNumberField("schema", event.schema());
        field("at", event.at().toString());
        field("actorId", event.actorId());
        field("actorRole", event.actorRole());
        out.writeFieldName("data");
        map(event.data());
        out.writeEndObject();
    }

    private void field(String name, String value) throws IOException {
        out.writeFieldName(name);
        string(value);
    }

    private void map(Map<?, ?> map) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            name((String) entry.getKey());
            value(entry.getValue());
        }
        out.writeEndObject();
    }

    private void value(Object value) throws IOException {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                value(element);
            }
            out.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else {
            throw new IllegalArgumentException("no tree: " + value.getClass().getName());
        }
    }

    private void name(String name) throws IOException {
        if (Texts.hasLoneSurrogate(name)) {
            throw new IllegalArgumentException(
                    "a name in a document has half of a surrogate pair in it, which no reader of JSON takes; nothing was written");
        }
        out.writeFieldName(name);
    }

    /** Half of a surrogate pair has no form in UTF-8; written as an escape it comes back as it was. */
    private void string(String text) throws IOException {
        boolean needsEscape = Texts.hasLoneSurrogate(text);
        if (needsEscape) {
            out.setHighestNonEscapedChar(ASCII);
        }
        out.writeString(text);
        if (needsEscape) {
            out.setHighestNonEscapedChar(ANY);
        }
    }
}
