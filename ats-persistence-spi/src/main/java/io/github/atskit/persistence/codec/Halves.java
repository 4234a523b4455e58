package io.github.atskit.persistence.codec;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Function;

/** Both halves of a form while it is read. */
record Halves(Fields open, Fields personal) {

    static Halves of(Place place, Form form) {
        return new Halves(Fields.root(place, "", form.open()), Fields.root(place, Upcasters.PERSONAL, form.personal()));
    }

    /** What {@link Draft#put} wrote: the open half is there, the personal half where it holds anything. */
    private Halves inner(String name) {
        return new Halves(open.fields(name), personal.fieldsOrNone(name));
    }

    /** Reads what {@link Draft#put} wrote as a whole. */
    <T> T read(String name, Function<Halves, T> reader) {
        return whole(inner(name), reader);
    }

    <T> Option<T> readOptional(String name, Function<Halves, T> reader) {
        return open.has(name) ? Option.some(read(name, reader)) : Option.none();
    }

    /** Reads what {@link Draft#putAllIfAny} wrote: what stands at one place in either half belongs together. */
    <T> List<T> allOrNone(String name, Function<Halves, T> reader) {
        java.util.List<Fields> facts = open.eachOrNone(name);
        java.util.List<Fields> texts = personal.eachOrNone(name);
        if (facts.size() != texts.size()) {
            Fields shorter = facts.size() < texts.size() ? open : personal;
            throw shorter.broken(name, "has fewer entries than the other half");
        }
        List<T> read = List.empty();
        for (int i = facts.size() - 1; i >= 0; i--) {
            read = read.prepend(whole(new Halves(facts.get(i), texts.get(i)), reader));
        }
        return read;
    }

    private static <T> T whole(Halves halves, Function<Halves, T> reader) {
        T result = reader.apply(halves);
        halves.noOthers();
        return result;
    }

    void noOthers() {
        open.noOthers();
        personal.noOthers();
    }
}
