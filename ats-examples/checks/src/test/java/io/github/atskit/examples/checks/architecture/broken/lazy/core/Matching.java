package io.github.atskit.examples.checks.architecture.broken.lazy.core;

import io.github.atskit.examples.checks.architecture.Caught;
import io.vavr.API;

@Caught
final class Matching {
    Object matched(Object value) {
        return API.Match(value).of(API.Case(API.$(), 1));
    }
}
