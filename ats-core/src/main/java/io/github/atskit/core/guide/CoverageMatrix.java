package io.github.atskit.core.guide;

import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.Workbook;
import io.vavr.collection.List;
import java.util.Objects;

/**
 * Which evidence bears out which standard: by standard and by item, so that it can be drawn as a picture. A cell is filled where an item
 * bears a standard out.
 *
 * @param rows one for each standard of the edition, ascending
 * @param columns one for each evidence item, section by section, by id within one
 */
public record CoverageMatrix(List<Row> rows, List<Column> columns) {
    /** An item that alone bears out more standards than this can carry too many of them; see {@link Column#overloaded()}. */
    public static final int MOST_ON_ONE_ITEM = 3;

    /**
     * Refuses null.
     *
     * @param rows one for each standard of the edition, ascending
     * @param columns one for each evidence item, section by section, by id within one
     */
    public CoverageMatrix {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(columns, "columns");
    }

    /**
     * One standard.
     *
     * @param standard its number in the cohort's edition
     * @param mandatory whether the cohort asks for it
     * @param chosen whether the participant chose it as a specialist standard; a mandatory one does not count as chosen
     * @param rated whether the self-assessment rates it
     * @param evidence ids of the items that bear it out, section by section
     * @param asked how many items are asked for; 0 of a standard neither mandatory nor chosen
     */
    public record Row(
            int standard, boolean mandatory, boolean chosen, boolean rated, List<String> evidence, int asked) {
        /**
         * Refuses null.
         *
         * @param standard its number in the cohort's edition
         * @param mandatory whether the cohort asks for it
         * @param chosen whether the participant chose it as a specialist standard; a mandatory one does not count as chosen
         * @param rated whether the self-assessment rates it
         * @param evidence ids of the items that bear it out, section by section
         * @param asked how many items are asked for; 0 of a standard neither mandatory nor chosen
         */
        public Row {
            Objects.requireNonNull(evidence, "evidence");
        }

        /** {@return whether there are as many items as are asked for} */
        public boolean enough() {
            return lacking() == 0;
        }

        /** {@return how many items are lacking, 0 or more} */
        public int lacking() {
            return Math.max(0, asked - evidence.size());
        }
    }

    /**
     * One evidence item.
     *
     * @param evidence its id
     * @param section the section that holds it
     * @param standards the standards of the edition that it bears out, ascending
     * @param alone those of them that are asked for and would lack evidence without it, ascending
     * @param overloaded whether it alone bears out more than {@value #MOST_ON_ONE_ITEM} standards and more than a third of those asked
     *     for. A reviewer who does not accept such an item leaves the workbook without most of what it stands on; nothing forbids it
     */
    public record Column(
            String evidence, String section, List<Integer> standards, List<Integer> alone, boolean overloaded) {
        /**
         * Refuses null.
         *
         * @param evidence its id
         * @param section the section that holds it
         * @param standards the standards of the edition that it bears out, ascending
         * @param alone those of them that are asked for and would lack evidence without it, ascending
         * @param overloaded whether it alone bears out more than {@value #MOST_ON_ONE_ITEM} standards and more than a third of those asked
         *     for. A reviewer who does not accept such an item leaves the workbook without most of what it stands on; nothing forbids it
         */
        public Column {
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(standards, "standards");
            Objects.requireNonNull(alone, "alone");
        }
    }

    /**
     * Draws the matrix of the workbook that a viewer sees.
     *
     * @param sight the case as its viewer sees it
     * @return the matrix
     */
    public static CoverageMatrix of(Sight sight) {
        return of(sight.definition().resolved(), sight.candidacy().workbook());
    }

    /**
     * Draws the matrix of a workbook.
     *
     * @param programme the pinned definition
     * @param workbook the workbook
     * @return the matrix
     */
    public static CoverageMatrix of(ResolvedDefinition programme, Workbook workbook) {
        List<EvidenceItem> lastFirst = workbook.evidence().reverse();
        List<Row> rows = StandardNumbers.numbersOf(programme.edition())
                .map(standard -> row(standard, programme, workbook, lastFirst));
        long bare = bits(rows.filter(row -> row.asked() > 0 && row.evidence().size() <= row.asked()));
        int asked = rows.count(row -> row.asked() > 0);
        List<Column> columns = workbook.sections()
                .flatMap(section -> section.evidence().map(item -> column(item, section, programme, bare, asked)));
        return new CoverageMatrix(rows, columns);
    }

    private static Row row(
            int standard, ResolvedDefinition programme, Workbook workbook, List<EvidenceItem> lastFirst) {
        long bit = 1L << standard;
        boolean mandatory = (programme.mandatory() & bit) != 0;
        boolean chosen = !mandatory && (workbook.coverage().chosen() & bit) != 0;
        int asked = mandatory || chosen ? programme.definition().evidencePerStandard() : 0;
        boolean rated = (workbook.coverage().rated() & bit) != 0;
        return new Row(standard, mandatory, chosen, rated, evidence(bit, lastFirst), asked);
    }

    /** The ids in the order of the workbook: it is walked through from its end, because a list grows at its head. */
    private static List<String> evidence(long bit, List<EvidenceItem> lastFirst) {
        List<String> ids = List.empty();
        for (List<EvidenceItem> rest = lastFirst; !rest.isEmpty(); rest = rest.tail()) {
            ids = (rest.head().standards().bits() & bit) == 0
                    ? ids
                    : ids.prepend(rest.head().id());
        }
        return ids;
    }

    private static long bits(List<Row> rows) {
        long bits = 0;
        for (Row row : rows) {
            bits |= 1L << row.standard();
        }
        return bits;
    }

    private static Column column(
            EvidenceItem item, Section section, ResolvedDefinition programme, long bare, int asked) {
        long standards = item.standards().bits() & programme.edition();
        int alone = Long.bitCount(standards & bare);
        return new Column(
                item.id(),
                section.name(),
                StandardNumbers.numbersOf(standards),
                StandardNumbers.numbersOf(standards & bare),
                alone > MOST_ON_ONE_ITEM && 3 * alone > asked);
    }

    /** {@return the standards that lack evidence, ascending; those that ATS-043 names} */
    public List<Row> gaps() {
        return rows.reject(Row::enough);
    }

    /** {@return the items that carry too many standards, in the order of the columns} */
    public List<Column> overloaded() {
        return columns.filter(Column::overloaded);
    }
}
