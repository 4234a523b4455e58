package io.github.atskit.examples.web.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes JSON. */
public final class Json {
    private static final JsonMapper MAPPER = mapper(JsonMapper.builder()).build();

    private Json() {}

    /**
     * Sets a mapper up.
     *
     * @param builder a mapper's builder
     * @return the builder, so set that the mapper writes the library's values and reads what its readers take
     */
    public static JsonMapper.Builder mapper(JsonMapper.Builder builder) {
        return builder.addModule(new AtsModule())
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS) // what has no shape is no answer
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    /** {@return a value as JSON text; the same text for equal values} */
    public static String text(@Nullable Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** {@return the tree of a JSON text: texts, numbers, booleans, lists, maps, null} */
    public static @Nullable Object tree(byte[] json) {
        return MAPPER.readValue(json, Object.class);
    }
}
