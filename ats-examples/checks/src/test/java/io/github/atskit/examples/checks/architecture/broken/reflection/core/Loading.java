package io.github.atskit.examples.checks.architecture.broken.reflection.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.util.ServiceLoader;

@Caught
final class Loading {
    ServiceLoader<Runnable> load() {
        return ServiceLoader.load(Runnable.class);
    }
}
