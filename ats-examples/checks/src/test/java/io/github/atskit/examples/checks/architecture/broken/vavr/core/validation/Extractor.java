package io.github.atskit.examples.checks.architecture.broken.vavr.core.validation;

import io.vavr.collection.Seq;

public final class Extractor {
    Extractor() {}

    public int size(Seq<?> all) {
        return all.size();
    }
}
