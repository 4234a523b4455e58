package io.github.atskit.examples.cli.consistency;

import io.github.atskit.core.consistency.Figure;
import io.github.atskit.core.consistency.ReviewerFigures;
import io.github.atskit.core.consistency.Turnaround;
import io.github.atskit.examples.cli.page.Grid;
import java.util.ArrayList;
import java.util.List;

/** How long reviews took. */
final class TurnaroundPart {

    private final Telling telling;

    TurnaroundPart(Telling telling) {
        this.telling = telling;
    }

    Part of(Figure<Turnaround> team, List<ReviewerFigures> reviewers) {
        List<Grid.Row> rows = new ArrayList<>();
        rows.add(telling.row(telling.text("all"), team, this::cells));
        reviewers.forEach(reviewer -> rows.add(telling.row(reviewer.reviewer(), reviewer.turnaround(), this::cells)));
        String title = telling.text("turnaround.title");
        return Part.of(
                title,
                new Block.Paragraph(telling.text("turnaround.about")),
                new Block.Numbers(new Grid(
                        title,
                        List.of(
                                telling.text("reviewer"),
                                telling.text("reviews"),
                                telling.text("turnaround.median"),
                                telling.text("turnaround.ninetieth")),
                        rows)));
    }

    private List<String> cells(Turnaround turnaround) {
        return List.of(
                telling.count(turnaround.reviews()),
                telling.language().decimal(turnaround.median(), 1),
                telling.count(turnaround.ninetieth()));
    }
}
