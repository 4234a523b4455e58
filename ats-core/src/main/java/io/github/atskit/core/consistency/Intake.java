package io.github.atskit.core.consistency;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;

/** Takes judgements in any order and lays them out in the table's own. */
final class Intake {
    private static final int MOST_FAULTS = 100;
    private static final int LAST_YEAR = 9999;

    private final FindingScale scale;
    private final Names workbooks = new Names();
    private final Names cohorts = new Names();
    private final Names criteria = new Names();
    private final Names sections = new Names();
    private final Names reviewers = new Names();
    private final GrowingInts cohortOfWorkbook = new GrowingInts();
    private final GrowingInts firstOfWorkbook = new GrowingInts();
    private final GrowingInts workbook = new GrowingInts();
    private final GrowingInts round = new GrowingInts();
    private final GrowingInts criterion = new GrowingInts();
    private final GrowingInts section = new GrowingInts();
    private final GrowingInts standard = new GrowingInts();
    private final GrowingInts reviewer = new GrowingInts();
    private final GrowingInts finding = new GrowingInts();
    private final GrowingInts moderated = new GrowingInts();
    private final GrowingInts assigned = new GrowingInts();
    private final GrowingInts recorded = new GrowingInts();
    private final ArrayList<TableFault> faults = new ArrayList<>();

    Intake(FindingScale scale) {
        this.scale = scale;
    }

    void add(JudgementRecord record) {
        int day = day(record.recorded());
        int from = record.assigned().map(Intake::day).getOrElse(TableRows.NO_DAY);
        int book = workbooks.number(record.workbook());
        workbook.add(book);
        takeCohort(record, book);
        round.add(record.round());
        criterion.add(criteria.number(record.criterion()));
        section.add(record.section().map(name -> sections.number(name) + 1).getOrElse(0));
        standard.add(record.standard().getOrElse(0));
        reviewer.add(reviewers.number(record.reviewer()));
        finding.add(place(record.finding()));
        moderated.add(record.moderated().map(this::place).getOrElse(-1));
        assigned.add(from);
        recorded.add(day);
    }

    private static int day(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a judgement is of the years 1 to " + LAST_YEAR);
        }
        return (int) day.toEpochDay();
    }

    private int place(String found) {
        int place = scale.place(found);
        if (place < 0) {
            fault(new TableFault.UnknownFinding(workbook.size(), found));
        }
        return place;
    }

    private void takeCohort(JudgementRecord record, int book) {
        int cohort = cohorts.number(record.cohort());
        if (book == cohortOfWorkbook.size()) {
            cohortOfWorkbook.add(cohort);
            firstOfWorkbook.add(workbook.size());
        } else if (cohortOfWorkbook.get(book) != cohort) {
            fault(new TableFault.TwoCohorts(workbook.size(), firstOfWorkbook.get(book), record.workbook()));
        }
    }

    private void fault(TableFault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    Either<List<TableFault>, JudgementTable> table() {
        Sorted sorted = sorted();
        ArrayList<TableFault> wrong = new ArrayList<>(faults);
        sorted.judgedTwice((earlier, later) -> {
            if (wrong.size() < MOST_FAULTS) {
                wrong.add(judgedTwice(earlier, later));
            }
        });
        if (!wrong.isEmpty()) {
            return Either.left(List.ofAll(wrong).sortBy(TableFault::record));
        }
        int[] cohortPlaces = cohorts.places();
        int[] bookPlaces = workbooks.places();
        int[] cohort = new int[bookPlaces.length];
        for (int book = 0; book < cohort.length; book++) {
            cohort[bookPlaces[book]] = cohortPlaces[cohortOfWorkbook.get(book)];
        }
        TableNames names = new TableNames(reviewers.sorted(), criteria.sorted(), sections.sorted(), cohorts.sorted());
        return Either.right(new JudgementTable(scale, names, sorted.rows(cohort, this::column)));
    }

    /** The columns that judgements do not lie by. */
    private GrowingInts column(Sorted.Rest rest) {
        return switch (rest) {
            case FINDING -> finding;
            case MODERATED -> moderated;
            case ASSIGNED -> assigned;
            case RECORDED -> recorded;
        };
    }

    private TableFault judgedTwice(int earlier, int later) {
        return new TableFault.JudgedTwice(
                later + 1, earlier + 1, workbooks.name(workbook.get(later)), reviewers.name(reviewer.get(later)));
    }

    private Sorted sorted() {
        return Sorted.of(
                workbook.through(workbooks.places()),
                round.toArray(),
                criterion.through(criteria.places()),
                section.through(sections.placesAfterNone()),
                standard.toArray(),
                reviewer.through(reviewers.places()));
    }
}
