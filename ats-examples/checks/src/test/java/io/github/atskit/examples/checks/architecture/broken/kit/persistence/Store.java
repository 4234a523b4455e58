package io.github.atskit.examples.checks.architecture.broken.kit.persistence;

import io.github.atskit.examples.checks.architecture.Caught;
import io.github.atskit.examples.checks.architecture.broken.kit.persistence.contract.Kit;

@Caught
final class Store {
    Kit kit() {
        return new Kit();
    }
}
