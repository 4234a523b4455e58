package io.github.atskit.examples.checks.architecture.broken.vavr.core;

import io.github.atskit.examples.checks.architecture.Caught;
import io.vavr.Tuple2;
import io.vavr.collection.List;

@Caught
public final class Pairs {
    Pairs() {}

    public List<Tuple2<String, String>> all() {
        return List.empty();
    }
}
