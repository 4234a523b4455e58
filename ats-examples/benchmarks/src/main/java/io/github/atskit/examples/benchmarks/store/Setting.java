package io.github.atskit.examples.benchmarks.store;

/**
 * How a host has set the library up.
 *
 * @param threads how many threads hand in commands
 * @param held how many candidacies the ledger holds on to
 * @param sealed whether personal texts are sealed
 */
record Setting(int threads, int held, boolean sealed) {
    private static final int SOME = 1_000;

    static Setting of(int threads, boolean holding, boolean sealed) {
        return new Setting(threads, holding ? SOME : 0, sealed);
    }

    @Override
    public String toString() {
        return String.format(
                "%d thread%s, %s, %s",
                threads,
                threads == 1 ? " " : "s",
                held > 0 ? "held    " : "not held",
                sealed ? "sealed  " : "in clear");
    }
}
