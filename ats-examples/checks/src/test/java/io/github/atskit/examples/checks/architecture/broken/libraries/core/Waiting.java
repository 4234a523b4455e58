package io.github.atskit.examples.checks.architecture.broken.libraries.core;

import io.github.atskit.examples.checks.architecture.Caught;
import io.vavr.concurrent.Future;
import org.jspecify.annotations.Nullable;

@Caught
final class Waiting {
    @Nullable
    Future<String> future;
}
