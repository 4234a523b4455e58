package io.github.atskit.examples.cli.command;

import io.github.atskit.examples.cli.report.Colours;
import io.github.atskit.examples.cli.yaml.Faults;
import java.io.PrintStream;

/**
 * Where a command prints to.
 *
 * @param out for answers
 * @param err for what is wrong with the input or the call
 * @param colours whether answers are coloured
 */
public record Terminal(PrintStream out, PrintStream err, Colours colours) {
    /** All held. */
    static final int HELD = 0;
    /** An expectation failed. */
    static final int FAILED = 1;
    /** The input or the call is wrong. */
    static final int WRONG = 2;

    /** More faults than this nobody reads. */
    static final int MOST_FAULTS = 100;

    /** Tells every fault. */
    int refuse(Faults faults) {
        faults.inOrder().forEach(err::println);
        if (faults.isFull()) {
            err.println("ats: more may be wrong; mend these first");
        }
        err.flush();
        return WRONG;
    }

    /** Tells what is wrong with the call. */
    int refuse(String what) {
        err.println("ats: " + what);
        err.flush();
        return WRONG;
    }
}
