package io.github.atskit.examples.cli.reviews;

import io.github.atskit.core.consistency.FindingScale;
import io.github.atskit.core.consistency.JudgementTable;
import io.github.atskit.core.consistency.TableFault;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Position;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files of reviews into one table, and tells what does not go together where it stands. */
public final class JudgementTables {
    private final FindingScale scale;
    private final Faults faults;
    private final Places places = new Places();

    public JudgementTables(FindingScale scale, Faults faults) {
        this.scale = scale;
        this.faults = faults;
    }

    /**
     * Reads files.
     *
     * @param files one or more
     * @param step is run after each judgement
     * @return the table of all files; none where there is a fault
     */
    public Optional<JudgementTable> read(java.util.List<Path> files, Runnable step) {
        JudgementTable.Builder table = JudgementTable.builder(scale);
        ReviewFiles reader = new ReviewFiles(scale.findings().asJava(), faults);
        for (Path file : files) {
            places.file(file.toString());
            reader.read(file, read -> {
                places.add(read.at());
                table.add(read.judgement());
                step.run();
            });
        }
        return faults.isEmpty() ? table(table.build()) : Optional.empty();
    }

    private Optional<JudgementTable> table(Either<List<TableFault>, JudgementTable> built) {
        if (built.isLeft()) {
            built.getLeft().forEach(this::tell);
            return Optional.empty();
        }
        return Optional.of(built.get());
    }

    private void tell(TableFault fault) {
        Position at = places.of(fault.record());
        if (fault instanceof TableFault.JudgedTwice twice) {
            faults.add(
                    at,
                    "'" + twice.reviewer() + "' judges '" + twice.workbook()
                            + "' by the same criterion twice in a round, allowed: once (first in "
                            + places.of(twice.earlier()) + ")");
        } else if (fault instanceof TableFault.TwoCohorts two) {
            faults.add(
                    at,
                    "'" + two.workbook() + "' is in another cohort than before, allowed: one cohort (first in "
                            + places.of(two.earlier()) + ")");
        } else if (fault instanceof TableFault.UnknownFinding unknown) {
            faults.add(
                    at,
                    "unknown finding '" + unknown.found() + "', allowed: "
                            + scale.findings().mkString(", "));
        }
    }
}
