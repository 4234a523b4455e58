package io.github.atskit.core.internal.tree;

import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.validation.ShapeFault;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.function.Supplier;

/** The faults found so far while one tree is read; used by one thread. */
public final class Faults {
    private final ArrayList<FieldFault> found = new ArrayList<>();

    /** No faults yet. */
    public Faults() {}

    /**
     * Adds a fault.
     *
     * @param path where
     * @param code what is wrong
     */
    public void add(String path, FaultCode code) {
        found.add(ShapeFault.of(code).at(path));
    }

    /**
     * Adds a fault.
     *
     * @param path where
     * @param fault what is wrong and what is allowed
     */
    public void add(String path, ShapeFault fault) {
        found.add(fault.at(path));
    }

    /**
     * The outcome of a reading.
     *
     * @param <T> what was read
     * @param result makes the result; called only where nothing is wrong
     * @return the result, or all faults in order
     */
    public <T> Either<List<FieldFault>, T> orElse(Supplier<T> result) {
        return found.isEmpty() ? Either.right(result.get()) : Either.left(FieldFault.inOrder(List.ofAll(found)));
    }
}
