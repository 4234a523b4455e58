package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import java.util.Objects;

/**
 * A seat that was given out, and why to this reviewer.
 *
 * <p>The placements of one reviewer are counted in the order of workbook ids; the first finds the load that the reviewer had before.
 *
 * @param workbook the workbook's id
 * @param reviewer the reviewer's id
 * @param loadBefore how many workbooks the reviewer has without this one and those that are counted later
 * @param matched the tags asked for that the reviewer has, in order
 * @param missing the tags asked for that the reviewer lacks, in order
 * @param parts what it costs, by kind; kinds that cost nothing are left out; the sum over all placements is the cost of the allocation
 * @param others those who did not get the seat
 */
public record Placement(
        String workbook,
        String reviewer,
        int loadBefore,
        List<String> matched,
        List<String> missing,
        List<CostPart> parts,
        Others others) {

    /**
     * Refuses null.
     *
     * @param workbook the workbook's id
     * @param reviewer the reviewer's id
     * @param loadBefore how many workbooks the reviewer has without this one and those that are counted later
     * @param matched the tags asked for that the reviewer has, in order
     * @param missing the tags asked for that the reviewer lacks, in order
     * @param parts what it costs, by kind; kinds that cost nothing are left out; the sum over all placements is the cost of the allocation
     * @param others those who did not get the seat
     */
    public Placement {
        Objects.requireNonNull(workbook, "workbook");
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(matched, "matched");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(others, "others");
    }

    /** {@return how many workbooks the reviewer has with this one} */
    public int loadAfter() {
        return loadBefore + 1;
    }

    /** {@return what it costs in all} */
    public long cost() {
        return parts.map(CostPart::cost).fold(0L, Long::sum);
    }
}
