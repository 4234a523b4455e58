package io.github.atskit.standards;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Comparator;

/** Collects what is wrong in one file while it is read. Used by one reader, in one call, and then dropped. */
final class Faults {
    private final String file;
    private final ArrayList<DataFault> found = new ArrayList<>(0);

    Faults(String file) {
        this.file = file;
    }

    void add(int line, int column, String problem, String allowed) {
        found.add(new DataFault(file, line, column, problem, allowed));
    }

    void add(Field at, String problem, String allowed) {
        add(at.line(), at.column(), problem, allowed);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Notes what is wrong with a text, and tells whether nothing is. */
    boolean accepts(Field field, String what, int longest) {
        if (Texts.isBlank(field.text())) {
            add(field, "the " + what + " is blank", "a text of 1 to " + longest + " characters");
            return false;
        }
        if (field.text().length() > longest) {
            add(field, "the " + what + " has " + field.text().length() + " characters", "at most " + longest);
            return false;
        }
        return true;
    }

    /** All faults from the top of the file to its end; some checks can only be made once everything has been read. */
    List<DataFault> inOrder() {
        found.sort(Comparator.comparingInt(DataFault::line).thenComparingInt(DataFault::column));
        return List.ofAll(found);
    }
}
