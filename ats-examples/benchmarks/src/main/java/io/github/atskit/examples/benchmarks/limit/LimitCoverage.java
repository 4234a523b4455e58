package io.github.atskit.examples.benchmarks.limit;

import java.util.ArrayList;
import java.util.List;

/** Which evidence bears out which standard. */
final class LimitCoverage {
    private static final int MOST_ON_ONE_ITEM = 3;

    private final LimitDefinition programme;
    private final LimitWorkbook workbook;
    private final LimitDocument.Row[] rows;
    private final long needed;
    private final long bare;
    private final long enough;

    LimitCoverage(LimitDefinition programme, LimitWorkbook workbook) {
        this.programme = programme;
        this.workbook = workbook;
        this.rows = new LimitDocument.Row[Long.bitCount(programme.edition())];
        long chosen = workbook.chosen() & ~programme.mandatory();
        this.needed = (programme.mandatory() | chosen) & programme.edition();
        long onlyJust = 0;
        long well = 0;
        int row = 0;
        for (long rest = programme.edition(); rest != 0; rest &= rest - 1) {
            int standard = Long.numberOfTrailingZeros(rest);
            long bit = 1L << standard;
            int asked = (needed & bit) != 0 ? programme.evidencePerStandard() : 0;
            List<String> evidence = evidence(bit);
            rows[row++] = new LimitDocument.Row(
                    standard,
                    (programme.mandatory() & bit) != 0,
                    (chosen & bit) != 0,
                    (workbook.rated() & bit) != 0,
                    evidence,
                    asked);
            onlyJust |= asked > 0 && evidence.size() <= asked ? bit : 0;
            well |= asked > 0 && evidence.size() >= asked ? bit : 0;
        }
        this.bare = onlyJust;
        this.enough = well;
    }

    private List<String> evidence(long bit) {
        List<String> ids = new ArrayList<>(4);
        for (LimitWorkbook.Section section : workbook.sections()) {
            for (LimitWorkbook.Item item : section.evidence()) {
                if ((item.standards() & bit) != 0) {
                    ids.add(item.id());
                }
            }
        }
        return ids;
    }

    LimitDocument.Row[] rows() {
        return rows;
    }

    LimitDocument.Column[] columns() {
        LimitDocument.Column[] columns = new LimitDocument.Column[workbook.items()];
        int column = 0;
        for (int i = 0; i < workbook.sections().length; i++) {
            String name = programme.template().sections()[i].name();
            for (LimitWorkbook.Item item : workbook.section(i).evidence()) {
                long standards = item.standards() & programme.edition();
                int alone = Long.bitCount(standards & bare);
                columns[column++] = new LimitDocument.Column(
                        item.id(),
                        name,
                        LimitDocument.numbers(standards),
                        LimitDocument.numbers(standards & bare),
                        alone > MOST_ON_ONE_ITEM && 3 * alone > asked());
            }
        }
        return columns;
    }

    int asked() {
        return programme.evidencePerStandard() > 0 ? Long.bitCount(needed) : 0;
    }

    int evidenced() {
        return Long.bitCount(enough);
    }
}
