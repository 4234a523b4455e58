package io.github.atskit.examples.cli.sampling;

import io.github.atskit.core.sampling.DrawnByStratum;
import io.github.atskit.core.sampling.DrawnEarlier;
import io.github.atskit.core.sampling.DrawnForMinimum;
import io.github.atskit.core.sampling.Pick;
import io.github.atskit.core.sampling.PickKind;
import io.github.atskit.core.sampling.PickReason;
import io.github.atskit.core.sampling.ReviewRef;
import io.github.atskit.examples.cli.rows.Column;
import io.github.atskit.examples.cli.rows.Columns;
import io.github.atskit.examples.cli.rows.Row;
import io.github.atskit.examples.cli.rows.RowFiles;
import io.github.atskit.examples.cli.rows.RowForms;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the sample drawn so far: what {@code --format csv} or {@code --format json} printed, or a list of workbooks that somebody keeps. A
 * pick without a reason was drawn earlier, and that is its reason.
 */
public final class DrawnFiles {
    static final Column WORKBOOK = Column.required("workbook");
    static final Column ROUND = Column.optional("round");
    static final Column REASON = Column.optional("reason");
    static final Column STRATUM = Column.optional("stratum");
    static final Column PERCENT = Column.optional("percent");
    static final Column DRAW = Column.optional("draw");
    static final Column REVIEWER = Column.optional("reviewer");
    static final Column HAD = Column.optional("had");
    static final Column MINIMUM = Column.optional("minimum");
    static final Column TEXT = Column.optional("text");

    static final Columns ALL =
            Columns.of(WORKBOOK, ROUND, REASON, STRATUM, PERCENT, DRAW, REVIEWER, HAD, MINIMUM, TEXT);

    /** The field that holds the picks where they are printed beside something else. */
    static final String PICKS = "picks";

    private final Faults faults;
    private final RowForms forms;
    private final Map<ReviewRef, Position> places = new LinkedHashMap<>();

    public DrawnFiles(Faults faults) {
        this.faults = faults;
        this.forms = new RowForms(faults);
    }

    /** {@return the picks of a file, in its order} */
    public List<Pick> read(Path file) {
        List<Pick> picks = new ArrayList<>();
        new RowFiles(faults).read(file, ALL, PICKS, row -> pick(row).ifPresent(picks::add));
        return List.copyOf(picks);
    }

    /** {@return where a pick stands} */
    public Optional<Position> at(ReviewRef review) {
        return Optional.ofNullable(places.get(review));
    }

    private Optional<Pick> pick(Row row) {
        Optional<Integer> round = row.text(ROUND).isEmpty() ? Optional.of(1) : forms.count(row, ROUND, 1);
        Optional<PickReason> reason = reason(row);
        if (round.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        ReviewRef review = new ReviewRef(row.text(WORKBOOK).orElseThrow(), round.get());
        Position first = places.putIfAbsent(review, row.at());
        if (first != null) {
            faults.add(
                    row.at(),
                    "round " + review.round() + " of '" + review.workbook()
                            + "' stands twice, allowed: each once (first in line " + first.line() + ")");
        }
        return Optional.of(new Pick(review, reason.get()));
    }

    private Optional<PickReason> reason(Row row) {
        if (row.text(REASON).isEmpty()) {
            return Optional.of(new DrawnEarlier());
        }
        return forms.coded(row, REASON, "reason", PickKind.values()).flatMap(kind -> switch (kind) {
            case DRAWN_EARLIER -> Optional.of(new DrawnEarlier());
            case STRATUM -> byStratum(row);
            case REVIEWER_MINIMUM -> forMinimum(row);
        });
    }

    private Optional<PickReason> byStratum(Row row) {
        Optional<Integer> percent = needed(row, PERCENT);
        Optional<Integer> draw = needed(row, DRAW);
        if (row.text(STRATUM).isEmpty() || percent.isEmpty() || draw.isEmpty()) {
            return incomplete(row, "stratum, percent and draw, as they were printed");
        }
        boolean possible = percent.get() <= 100 && draw.get() < percent.get();
        return possible
                ? Optional.of(new DrawnByStratum(row.text(STRATUM).get(), percent.get(), draw.get()))
                : forms.refuse(row, DRAW, "a draw below the percentage");
    }

    private Optional<PickReason> forMinimum(Row row) {
        Optional<Integer> had = needed(row, HAD);
        Optional<Integer> minimum = needed(row, MINIMUM);
        if (row.text(REVIEWER).isEmpty() || had.isEmpty() || minimum.isEmpty()) {
            return incomplete(row, "reviewer, had and minimum, as they were printed");
        }
        return had.get() < minimum.get()
                ? Optional.of(new DrawnForMinimum(row.text(REVIEWER).get(), had.get(), minimum.get()))
                : forms.refuse(row, HAD, "a number below the minimum");
    }

    private Optional<Integer> needed(Row row, Column column) {
        return forms.count(row, column, 0);
    }

    private Optional<PickReason> incomplete(Row row, String needed) {
        faults.add(row.at(REASON), "this reason is not complete, required here: " + needed);
        return Optional.empty();
    }
}
