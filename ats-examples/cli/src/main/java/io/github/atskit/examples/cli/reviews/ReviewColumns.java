package io.github.atskit.examples.cli.reviews;

import io.github.atskit.examples.cli.rows.Column;
import io.github.atskit.examples.cli.rows.Columns;

/** The columns of a file of reviews, under the names of the fields of a judgement. */
final class ReviewColumns {
    static final Column WORKBOOK = Column.required("workbook");
    static final Column ROUND = Column.optional("round");
    static final Column COHORT = Column.required("cohort");
    static final Column CENTRE = Column.optional("centre");
    static final Column REVIEWER = Column.required("reviewer");
    static final Column CRITERION = Column.required("criterion");
    static final Column SECTION = Column.optional("section");
    static final Column STANDARD = Column.optional("standard");
    static final Column FINDING = Column.required("finding");
    static final Column MODERATED = Column.optional("moderated");
    static final Column ASSIGNED = Column.optional("assigned");
    static final Column RECORDED = Column.required("recorded");
    static final Column RISKS = Column.optional("risks");

    static final Columns ALL = Columns.of(
            WORKBOOK, ROUND, COHORT, CENTRE, REVIEWER, CRITERION, SECTION, STANDARD, FINDING, MODERATED, ASSIGNED,
            RECORDED, RISKS);

    private ReviewColumns() {}
}
