package io.github.atskit.examples.web.desk;

import io.github.atskit.core.guide.WorkItem;
import io.github.atskit.examples.web.cases.OpenCase;
import java.util.List;

/**
 * A line of a list of work.
 *
 * @param open the case
 * @param item what it means for the viewer
 */
public record Line(OpenCase open, WorkItem item) {

    static Line of(OpenCase open) {
        return new Line(open, open.workItem());
    }

    static List<Line> of(List<OpenCase> cases) {
        return cases.stream().map(Line::of).toList();
    }

    /** {@return whether there is something for the viewer to do} */
    public boolean waits() {
        return item.next().isDefined();
    }
}
