package io.github.atskit.examples.cli.allocation;

import io.github.atskit.core.allocation.Absence;
import io.github.atskit.core.allocation.ReviewerCapacity;
import io.github.atskit.examples.cli.rows.Column;
import io.github.atskit.examples.cli.rows.Columns;
import io.github.atskit.examples.cli.rows.Row;
import io.github.atskit.examples.cli.rows.RowFiles;
import io.github.atskit.examples.cli.rows.RowForms;
import io.github.atskit.examples.cli.yaml.Faults;
import io.vavr.collection.HashSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads reviewers with their room, what they know and when they are away. */
public final class ReviewerFiles {
    private static final Column REVIEWER = Column.required("reviewer");
    private static final Column CAPACITY = Column.required("capacity");
    private static final Column LOAD = Column.optional("load");
    private static final Column EXPERTISE = Column.optional("expertise");
    private static final Column AWAY = Column.optional("away");

    private static final Columns ALL = Columns.of(REVIEWER, CAPACITY, LOAD, EXPERTISE, AWAY);
    private static final String DAYS = "days such as 2024-09-30 or 2024-09-30/2024-10-04";

    private final Faults faults;
    private final RowForms forms;

    public ReviewerFiles(Faults faults) {
        this.faults = faults;
        this.forms = new RowForms(faults);
    }

    public List<ReviewerCapacity> read(Path file) {
        List<ReviewerCapacity> reviewers = new ArrayList<>();
        OncePerFile names = new OncePerFile(faults);
        new RowFiles(faults).read(file, ALL, row -> {
            names.take(row, REVIEWER);
            reviewers.add(reviewer(row));
        });
        return List.copyOf(reviewers);
    }

    private ReviewerCapacity reviewer(Row row) {
        List<Absence> away = forms.items(row, AWAY, days -> absence(row, days)).orElse(List.of());
        return ReviewerCapacity.builder()
                .id(row.text(REVIEWER).orElseThrow())
                .capacity(forms.count(row, CAPACITY, 0).orElse(0))
                .load(forms.count(row, LOAD, 0).orElse(0))
                .expertise(HashSet.ofAll(forms.items(row, EXPERTISE)))
                .absences(io.vavr.collection.List.ofAll(away))
                .build();
    }

    private Optional<Absence> absence(Row row, String days) {
        int slash = days.indexOf('/');
        try {
            LocalDate from = LocalDate.parse(slash < 0 ? days : days.substring(0, slash));
            LocalDate to = slash < 0 ? from : LocalDate.parse(days.substring(slash + 1));
            if (!to.isBefore(from)) {
                return Optional.of(new Absence(from, to));
            }
        } catch (DateTimeParseException e) {
            // Told below, like days in the wrong order.
        }
        return forms.refuse(row, AWAY, DAYS);
    }
}
