package io.github.atskit.examples.checks.architecture.broken.checked.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.io.EOFException;
import java.io.IOException;

@Caught
public final class Throwing {
    Throwing() {}

    public void read() throws IOException {
        throw new EOFException();
    }
}
