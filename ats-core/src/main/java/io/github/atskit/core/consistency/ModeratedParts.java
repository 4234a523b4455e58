package io.github.atskit.core.consistency;

import io.vavr.collection.List;

/** What moderators looked at, all together, by criterion and by reviewer, and which of these parts may be told beside each other. */
final class ModeratedParts {
    static final int OVERALL = 0;
    static final int CRITERION = 1;
    static final int REVIEWER = 2;

    private final List<OverturnTally> tallies;
    private final Disclosure[] told;
    private final double likeness;

    private ModeratedParts(List<OverturnTally> tallies, Disclosure[] told, double likeness) {
        this.tallies = tallies;
        this.told = told;
        this.likeness = likeness;
    }

    static ModeratedParts of(JudgementTable table, int smallest) {
        TableRows rows = table.rows();
        int criteria = table.names().criteria().length();
        int reviewers = table.reviewers().length();
        List<OverturnTally> tallies = List.of(
                OverturnTally.of(rows, 1, smallest, (unit, row) -> 0),
                OverturnTally.of(rows, criteria, smallest, (unit, row) -> rows.criterion()[unit]),
                OverturnTally.of(rows, reviewers, smallest, (unit, row) -> rows.reviewer()[row]));
        Crossing crossing = new Crossing(tallies.map(OverturnTally::disclosure).toJavaArray(Disclosure[]::new));
        for (int unit = 0; unit < rows.units() && crossing.hidesAnything(); unit++) {
            for (int row = rows.firstRow()[unit]; row < rows.firstRow()[unit + 1]; row++) {
                if (rows.moderated()[row] >= 0) {
                    crossing.note(0, rows.criterion()[unit], rows.reviewer()[row]);
                }
            }
        }
        return new ModeratedParts(tallies, crossing.told(), Likeness.ofOverturns(rows));
    }

    Disclosure told(int way) {
        return told[way];
    }

    Figure<Overturns> figure(int way, int part, double z) {
        return told[way].figure(part, () -> tallies.get(way).overturns(part, likeness, z));
    }
}
