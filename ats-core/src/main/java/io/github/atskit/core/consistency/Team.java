package io.github.atskit.core.consistency;

import java.util.function.Supplier;

/** Who can be compared with whom: reviewers with enough workbooks, in a team of enough such reviewers. */
final class Team {
    private final People people;
    private final Disclosure told;
    private final int size;

    private Team(People people, int size) {
        this.people = people;
        this.told = Disclosure.of(people);
        this.size = size;
    }

    static Team of(JudgementTable table, int smallest) {
        TableRows rows = table.rows();
        People people = new People(table.reviewers().length(), smallest);
        for (int workbook = 0; workbook < rows.workbooks(); workbook++) {
            int to = rows.firstRow()[rows.firstUnit()[workbook + 1]];
            for (int row = rows.firstRow()[rows.firstUnit()[workbook]]; row < to; row++) {
                people.note(rows.reviewer()[row], workbook);
            }
        }
        int size = 0;
        for (int reviewer = 0; reviewer < people.parts(); reviewer++) {
            size += people.isFew(reviewer) ? 0 : 1;
        }
        return new Team(people, size);
    }

    /** How many reviewers judged enough workbooks to be compared. */
    int size() {
        return size;
    }

    boolean isLargeEnough() {
        return size >= people.smallest();
    }

    /** Whether a reviewer judged enough workbooks to be compared. */
    boolean counts(int reviewer) {
        return !people.isFew(reviewer);
    }

    <T> Figure<T> figure(int reviewer, Supplier<T> figure) {
        return isLargeEnough() ? told.figure(reviewer, figure) : new Figure.Suppressed<>(Suppression.FEW_REVIEWERS);
    }
}
