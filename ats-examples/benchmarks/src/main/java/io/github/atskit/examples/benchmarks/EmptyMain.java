package io.github.atskit.examples.benchmarks;

/** A process that does nothing: what a JVM costs on its own. */
public final class EmptyMain {
    private EmptyMain() {}

    /**
     * Does nothing.
     *
     * @param arguments not looked at
     */
    public static void main(String[] arguments) {
        // Deliberately empty.
    }
}
