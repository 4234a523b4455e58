package io.github.atskit.examples.checks.architecture.broken.kit.persistence.contract;

import io.github.atskit.examples.checks.architecture.broken.kit.persistence.Form;

public final class Kit {
    public Kit() {}

    Form form() {
        return new Form();
    }

    Kit more() {
        return new Kit();
    }
}
