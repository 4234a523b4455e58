package io.github.atskit.examples.checks.architecture.broken.modules.persistence;

import io.github.atskit.examples.checks.architecture.broken.modules.core.Rule;

public final class Ledger {
    public Ledger() {}

    Rule rule() {
        return new Rule();
    }
}
