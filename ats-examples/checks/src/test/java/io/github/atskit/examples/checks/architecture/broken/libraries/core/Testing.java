package io.github.atskit.examples.checks.architecture.broken.libraries.core;

import io.github.atskit.examples.checks.architecture.Caught;
import org.assertj.core.api.Assertions;

@Caught
final class Testing {
    void test() {
        Assertions.fail();
    }
}
