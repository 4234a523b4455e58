package io.github.atskit.examples.cli.allocation;

import io.github.atskit.core.allocation.WorkbookToPlace;
import io.github.atskit.examples.cli.rows.Column;
import io.github.atskit.examples.cli.rows.Columns;
import io.github.atskit.examples.cli.rows.Row;
import io.github.atskit.examples.cli.rows.RowFiles;
import io.github.atskit.examples.cli.rows.RowForms;
import io.github.atskit.examples.cli.yaml.Faults;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the workbooks that wait for reviewers. */
public final class WorkbookFiles {
    private static final Column WORKBOOK = Column.required("workbook");
    private static final Column PARTICIPANT = Column.optional("participant");
    private static final Column CENTRE = Column.optional("centre");
    private static final Column COHORT = Column.optional("cohort");
    private static final Column SEATS = Column.optional("seats");
    private static final Column EXPERTISE = Column.optional("expertise");
    private static final Column EXPERTISE_REQUIRED = Column.optional("expertise-required");
    private static final Column ASSIGNED = Column.optional("assigned");
    private static final Column REVIEWED_BEFORE = Column.optional("reviewed-before");
    private static final Column PRIORITY = Column.optional("priority");
    private static final Column DUE = Column.optional("due");

    private static final Columns ALL = Columns.of(
            WORKBOOK,
            PARTICIPANT,
            CENTRE,
            COHORT,
            SEATS,
            EXPERTISE,
            EXPERTISE_REQUIRED,
            ASSIGNED,
            REVIEWED_BEFORE,
            PRIORITY,
            DUE);

    private final Faults faults;
    private final RowForms forms;

    public WorkbookFiles(Faults faults) {
        this.faults = faults;
        this.forms = new RowForms(faults);
    }

    public List<WorkbookToPlace> read(Path file) {
        List<WorkbookToPlace> workbooks = new ArrayList<>();
        OncePerFile names = new OncePerFile(faults);
        new RowFiles(faults).read(file, ALL, row -> {
            names.take(row, WORKBOOK);
            workbooks.add(workbook(row));
        });
        return List.copyOf(workbooks);
    }

    private WorkbookToPlace workbook(Row row) {
        Optional<Integer> seats = forms.count(row, SEATS, 1);
        if (seats.isPresent() && seats.get() > WorkbookToPlace.MOST) {
            seats = forms.refuse(row, SEATS, "a whole number from 1 to " + WorkbookToPlace.MOST);
        }
        List<String> expertise = forms.items(row, EXPERTISE);
        if (expertise.size() > WorkbookToPlace.MOST) {
            forms.refuse(row, EXPERTISE, "at most " + WorkbookToPlace.MOST + " tags");
            expertise = List.of();
        }
        Optional<LocalDate> due = forms.date(row, DUE);
        return WorkbookToPlace.builder()
                .id(row.text(WORKBOOK).orElseThrow())
                .participant(Option.ofOptional(row.text(PARTICIPANT)))
                .centre(Option.ofOptional(row.text(CENTRE)))
                .cohort(Option.ofOptional(row.text(COHORT)))
                .seats(seats.orElse(1))
                .expertise(HashSet.ofAll(expertise))
                .expertiseRequired(forms.yes(row, EXPERTISE_REQUIRED))
                .assigned(HashSet.ofAll(forms.items(row, ASSIGNED)))
                .reviewedBefore(HashSet.ofAll(forms.items(row, REVIEWED_BEFORE)))
                .priority(forms.count(row, PRIORITY, 0).orElse(0))
                .due(Option.ofOptional(due))
                .build();
    }
}
