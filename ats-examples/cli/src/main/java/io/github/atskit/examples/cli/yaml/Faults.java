package io.github.atskit.examples.cli.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The faults of all files that are read together; one that is found on two ways is kept once. */
public final class Faults {
    private final Set<Fault> found = new LinkedHashSet<>();
    private final int most;

    /** As many faults as there are. */
    public Faults() {
        this(Integer.MAX_VALUE);
    }

    /** No more faults than somebody will read; a reader stops when they are {@linkplain #isFull() full}. */
    public Faults(int most) {
        this.most = most;
    }

    public void add(Position at, String text) {
        if (!isFull()) {
            found.add(new Fault(at, text));
        }
    }

    /** {@return whether there are so many that nobody wants to know of more} */
    public boolean isFull() {
        return found.size() >= most;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** {@return all faults: files as they were met, and within a file from top to bottom} */
    public List<Fault> inOrder() {
        List<String> files =
                found.stream().map(fault -> fault.at().file()).distinct().toList();
        List<Fault> ordered = new ArrayList<>(found);
        ordered.sort(
                Comparator.<Fault>comparingInt(fault -> files.indexOf(fault.at().file()))
                        .thenComparingInt(fault -> fault.at().line())
                        .thenComparingInt(fault -> fault.at().column()));
        return List.copyOf(ordered);
    }
}
