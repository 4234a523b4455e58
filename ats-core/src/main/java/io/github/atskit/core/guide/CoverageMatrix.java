package io.github.atskit.core.guide;

import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.Workbook;
import io.vavr.collection.List;
import java.util.Objects;

/**
 * Which evidence bears out which standard.
 *
 * @param rows one for each standard of the edition, ascending
 */
public record CoverageMatrix(List<Row> rows) {

    /**
     * Refuses null.
     *
     * @param rows one for each standard of the edition, ascending
     */
    public CoverageMatrix {
        Objects.requireNonNull(rows, "rows");
    }

    /**
     * One standard.
     *
     * @param standard its number in the cohort's edition
     * @param mandatory whether the cohort asks for it
     * @param chosen whether the participant chose it as a specialist standard; a mandatory one does not count as chosen
     * @param rated whether the self-assessment rates it
     * @param evidence ids of the items that bear it out, section by section
     * @param enough whether there are as many as the cohort asks for; nothing is asked of a standard neither mandatory nor chosen
     */
    public record Row(
            int standard, boolean mandatory, boolean chosen, boolean rated, List<String> evidence, boolean enough) {
        /**
         * Refuses null.
         *
         * @param standard its number in the cohort's edition
         * @param mandatory whether the cohort asks for it
         * @param chosen whether the participant chose it as a specialist standard; a mandatory one does not count as chosen
         * @param rated whether the self-assessment rates it
         * @param evidence ids of the items that bear it out, section by section
         * @param enough whether there are as many as the cohort asks for; nothing is asked of a standard neither mandatory nor chosen
         */
        public Row {
            Objects.requireNonNull(evidence, "evidence");
        }
    }

    /**
     * Draws the matrix of a workbook.
     *
     * @param programme the pinned definition
     * @param workbook the workbook
     * @return the matrix
     */
    public static CoverageMatrix of(ResolvedDefinition programme, Workbook workbook) {
        List<EvidenceItem> items = workbook.evidence();
        int asked = programme.definition().evidencePerStandard();
        return new CoverageMatrix(StandardNumbers.numbersOf(programme.edition())
                .map(standard -> row(standard, programme, workbook, items, asked)));
    }

    private static Row row(
            int standard, ResolvedDefinition programme, Workbook workbook, List<EvidenceItem> items, int asked) {
        long bit = 1L << standard;
        boolean mandatory = (programme.mandatory() & bit) != 0;
        boolean chosen = !mandatory && (workbook.coverage().chosen() & bit) != 0;
        List<String> evidence =
                items.filter(item -> (item.standards().bits() & bit) != 0).map(EvidenceItem::id);
        boolean enough = !mandatory && !chosen || evidence.length() >= asked;
        boolean rated = (workbook.coverage().rated() & bit) != 0;
        return new Row(standard, mandatory, chosen, rated, evidence, enough);
    }
}
