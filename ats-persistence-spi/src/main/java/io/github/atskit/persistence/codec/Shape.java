package io.github.atskit.persistence.codec;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How one kind of record is written and read, and the number of that.
 *
 * @param <W> what is written
 * @param <C> what the reader has to know besides
 * @param <R> what is read
 * @param kind an event's type, or {@code state}, {@code section}, {@code obligation}
 * @param schema the number
 * @param writer makes the form
 * @param reader reads the form; names that it leaves are refused
 */
record Shape<W, C, R>(String kind, int schema, Function<W, Form> writer, BiFunction<Halves, C, R> reader) {

    Form write(W value) {
        return writer.apply(value);
    }

    R read(Place place, int stored, Form form, C context, Upcasters upcasters) {
        Halves halves = Halves.of(place, upcasters.lifted(place, kind, stored, schema, form));
        try {
            R read = reader.apply(halves, context);
            halves.noOthers();
            return read;
        } catch (IllegalArgumentException | ClassCastException unfit) {
            // What a constructor refuses although each value is well formed, or a map that is not what it says.
            throw Fault.at(place, "does not make a record of kind " + kind);
        }
    }
}
