package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Comparator;

/** Who goes first where not all can be placed. */
final class Ranks {
    private static final Comparator<WorkbookToPlace> FIRST = Comparator.comparing(
                    WorkbookToPlace::priority, Comparator.reverseOrder())
            .thenComparing(workbook -> workbook.due().getOrElse(LocalDate.MAX));

    private Ranks() {}

    /** The rank of each workbook, from 0 for those that go first; equals have one rank. */
    static int[] of(Board board) {
        List<WorkbookToPlace> inOrder =
                List.range(0, board.workbooks()).map(board::workbook).sorted(FIRST);
        int[] ranks = new int[board.workbooks()];
        int rank = 0;
        WorkbookToPlace before = null;
        for (WorkbookToPlace workbook : inOrder) {
            if (before != null && FIRST.compare(before, workbook) != 0) {
                rank++;
            }
            ranks[board.workbookNumber(workbook.id())] = rank;
            before = workbook;
        }
        return ranks;
    }
}
