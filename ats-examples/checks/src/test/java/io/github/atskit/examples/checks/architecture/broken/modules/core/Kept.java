package io.github.atskit.examples.checks.architecture.broken.modules.core;

import io.github.atskit.examples.checks.architecture.Caught;
import io.github.atskit.examples.checks.architecture.broken.modules.persistence.Ledger;

@Caught
final class Kept {
    Ledger ledger() {
        return new Ledger();
    }
}
