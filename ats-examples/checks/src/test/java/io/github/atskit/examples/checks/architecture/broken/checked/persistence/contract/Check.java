package io.github.atskit.examples.checks.architecture.broken.checked.persistence.contract;

public final class Check {
    Check() {}

    public void run() throws Exception {}
}
