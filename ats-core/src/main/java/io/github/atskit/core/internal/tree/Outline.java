package io.github.atskit.core.internal.tree;

import io.github.atskit.core.field.Kind;
import io.github.atskit.core.field.Presence;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Map;

/** A map that is not there: it writes down which names are asked for, in order. */
final class Outline extends Fields {
    private final ArrayList<Tuple2<Sketch, Presence>> asked = new ArrayList<>();

    Outline(String path) {
        super(path, Map.of(), true, new Faults());
    }

    Kind group() {
        return new Kind.Group(List.ofAll(asked).map(each -> each._1().field(each._2())));
    }

    private Sketch noted(String name, Presence presence) {
        Sketch sketch = new Sketch(at(name));
        asked.add(new Tuple2<>(sketch, presence));
        return sketch;
    }

    @Override
    public Value required(String name) {
        return noted(name, new Presence.Required());
    }

    @Override
    public Option<Value> optional(String name) {
        return Option.some(noted(name, new Presence.Optional()));
    }

    @Override
    public Option<Value> requiredWith(String name, String other, Coded value) {
        return Option.some(noted(name, new Presence.RequiredWith(other, value.code())));
    }
}
