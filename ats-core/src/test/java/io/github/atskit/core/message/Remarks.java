package io.github.atskit.core.message;

import io.github.atskit.core.consistency.Drift;
import io.github.atskit.core.consistency.Overturns;
import io.github.atskit.core.consistency.Range;
import io.github.atskit.core.consistency.Remark;
import io.github.atskit.core.consistency.Severity;
import io.github.atskit.core.consistency.TableFault;
import io.github.atskit.core.consistency.Turnaround;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** A remark of every code, and every fault of a table. */
final class Remarks {
    private static final List<Drift.Point> SERIES = List.of(new Drift.Point("2026-01", "2026-01", 9, 0.05));

    private Remarks() {}

    static List<Remark> all() {
        return List.of(
                severity(0.01, new Range(-0.052, 0.071)).remark(),
                severity(0.085, new Range(0.021, 0.149)).remark(),
                severity(-0.085, new Range(-0.149, -0.021)).remark(),
                new Drift(SERIES, Option.none(), Option.none()).remark(),
                new Drift(SERIES, Option.some(0.6), Option.none()).remark(),
                drift(0.02, 0.19).remark(),
                drift(0.19, 0.02).remark(),
                new Overturns(30, 80, 5, 3, new Range(0.05, 0.1949)).remark(),
                new Turnaround(30, 60, 6.5, 21).remark());
    }

    private static Severity severity(double shrunk, Range interval) {
        return new Severity(24, 72, 0.4, 0.3, 0.1, shrunk, interval);
    }

    private static Drift drift(double before, double after) {
        return new Drift(SERIES, Option.some(0.01), Option.some(new Drift.Change("2026-03", before, after)));
    }

    static List<TableFault> faults() {
        return List.of(
                new TableFault.UnknownFinding(3, "perhaps"),
                new TableFault.JudgedTwice(5, 2, "w1", "anna"),
                new TableFault.TwoCohorts(4, 1, "w1"));
    }
}
