package io.github.atskit.examples.cli.allocation;

import io.github.atskit.core.allocation.AllocationConflict;
import io.github.atskit.core.allocation.Conflict;
import io.github.atskit.core.allocation.ConflictScope;
import io.github.atskit.examples.cli.rows.Column;
import io.github.atskit.examples.cli.rows.Columns;
import io.github.atskit.examples.cli.rows.Row;
import io.github.atskit.examples.cli.rows.RowFiles;
import io.github.atskit.examples.cli.rows.RowForms;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads conflicts of interest: a reviewer, a kind, and one of workbook, participant or centre. */
public final class ConflictFiles {
    private static final Column REVIEWER = Column.required("reviewer");
    private static final Column KIND = Column.required("kind");
    private static final Column WORKBOOK = Column.optional("workbook");
    private static final Column PARTICIPANT = Column.optional("participant");
    private static final Column CENTRE = Column.optional("centre");

    private static final Columns ALL = Columns.of(REVIEWER, KIND, WORKBOOK, PARTICIPANT, CENTRE);

    private final Faults faults;
    private final RowForms forms;
    private final Map<Conflict, Position> places = new HashMap<>();

    public ConflictFiles(Faults faults) {
        this.faults = faults;
        this.forms = new RowForms(faults);
    }

    public List<Conflict> read(Path file) {
        List<Conflict> conflicts = new ArrayList<>();
        new RowFiles(faults)
                .read(
                        file,
                        ALL,
                        row -> conflict(row).ifPresent(conflict -> {
                            places.putIfAbsent(conflict, row.at());
                            conflicts.add(conflict);
                        }));
        return List.copyOf(conflicts);
    }

    /** {@return where a conflict stands} */
    public Position at(Conflict conflict) {
        return Optional.ofNullable(places.get(conflict)).orElseThrow();
    }

    private Optional<Conflict> conflict(Row row) {
        Optional<AllocationConflict> kind = forms.coded(row, KIND, "kind", AllocationConflict.values());
        List<Column> with = Stream.of(WORKBOOK, PARTICIPANT, CENTRE)
                .filter(column -> row.text(column).isPresent())
                .toList();
        if (with.size() != 1) {
            faults.add(
                    row.at(),
                    with.isEmpty()
                            ? "nothing that the conflict is with, required here: workbook, participant or centre"
                            : "more than one thing that the conflict is with, allowed: one of workbook, participant, centre");
            return Optional.empty();
        }
        Column column = with.get(0);
        return kind.map(of -> new Conflict(
                row.text(REVIEWER).orElseThrow(),
                ConflictScope.of(column.name()).get(),
                row.text(column).orElseThrow(),
                of));
    }
}
